"""Makes the pictures of the README; `dev.py shots` runs it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHOTS = ROOT / "assets" / "shots"
CLAIM = "diagram/injury?lane=immune#claim:gvhd-follicle-structure"
PICTURES: dict[str, tuple[str, ...]] = {
    "diagram-zh": (CLAIM, "--lang", "zh"),
    "diagram-en": (CLAIM, "--lang", "en"),
    "diagram-both": (CLAIM, "--lang", "both"),
    "diagram-dark": ("diagram/injury?lane=all", "--lang", "zh", "--theme", "dark"),
    "sources": ("sources/claim/gvhd-follicle-structure", "--lang", "both"),
    "gaps": ("studies?view=gaps", "--lang", "both"),
    "search": ("search?q=POI", "--lang", "both"),
    "projector": ("diagram/injury?lane=immune", "--lang", "both", "--theme", "projector", "--bare"),
}


def main() -> int:
    """Draw them all; the answer is how many failed."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name, (address, *options) in PICTURES.items():
        target = SHOTS / f"{name}.png"
        command = [sys.executable, "-m", "pofedu", "shot", address, "-o", str(target)]
        done = subprocess.run([*command, "--size", "1600x900", *options], cwd=ROOT, check=False)
        failed += done.returncode != 0
        print(f"{target.relative_to(ROOT)}: {'failed' if done.returncode else 'drawn'}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
