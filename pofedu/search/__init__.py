"""Find anything that pofedu holds, in either language, and open it where it is at home."""
