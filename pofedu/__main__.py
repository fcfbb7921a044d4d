"""`python -m pofedu`."""

from pofedu.cli import main

raise SystemExit(main())
