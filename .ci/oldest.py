"""The oldest dependencies that settings.ini promises, as a pip constraints file: `python .ci/oldest.py [dev] > oldest.txt`.

Each `name>=version` of the requirements becomes `name==version`; with `dev` the dev extra's bounds join, and the higher one wins.
Caps of the dev extra on what we do not require ourselves (`name<version`) hold for both: old releases did not cap their own dependencies."""
import re, sys
from configparser import ConfigParser
from pathlib import Path

cfg = ConfigParser(delimiters=['='])
cfg.read(Path(__file__).resolve().parent.parent/'settings.ini', encoding='utf-8')
user, dev = (cfg['DEFAULT'][k].split() for k in ('requirements', 'dev_requirements'))
name = lambda r: re.match(r'[\w-]+', r)[0]
low = lambda r: (re.search(r'>=([\d.]+)', r) or ['', ''])[1]
version = lambda v: tuple(int(o) for o in v.split('.')) if v else ()
oldest = {}
for r in user + (dev if 'dev' in sys.argv[1:] else []):
    if version(low(r)) > version(oldest.get(name(r), '')): oldest[name(r)] = low(r)
print('\n'.join(f'{k}=={v}' for k, v in oldest.items()))
print('\n'.join(r for r in dev if name(r) not in oldest and re.search(r'<', r)))
