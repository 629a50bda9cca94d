"""The web site's pages as nbdev makes them for Quarto, without Quarto: `python .ci/site.py` runs nbdev's own processors over all notebooks into `_proc`
(`python .ci/site.py FOLDER`: over those that changed since the last time, and looks at the pages of a folder under nbs/) and fails on an error, a page that is missing, a file left behind elsewhere, or a public definition of a chapter on a method that its page
does not show."""
import ast, json, os, re, subprocess, sys
from pathlib import Path

from nbdev.serve import proc_nbs

top = Path(__file__).resolve().parent.parent
nbs = top/'nbs'


def cells(path): return json.loads(path.read_text(encoding='utf-8'))['cells']


def source(cell): return ''.join(cell['source'])


def public(path):
    "The public functions and classes that a notebook exports."
    exported = [source(c) for c in cells(path) if c['cell_type'] == 'code' and re.search(r'^#\|\s*exports?\b', source(c), re.M)]
    found = [o for s in exported for o in ast.parse(s).body if isinstance(o, (ast.FunctionDef, ast.ClassDef))]
    patches = ('patch', 'patch_to')
    return [o.name for o in found if not o.name.startswith('_') and not any(getattr(getattr(d, 'func', d), 'id', '') in patches for d in o.decorator_list)]


def shown(path):
    "The code that a reader of the page sees."
    visible = [source(c) for c in cells(path) if c['cell_type'] == 'code' and not re.search(r'^#\|\s*(echo:\s*false|include:\s*false)', source(c), re.M)]
    return '\n'.join(visible)


def untracked():
    out = subprocess.run(['git', 'status', '--porcelain', '--untracked-files=all'], cwd=top, capture_output=True, text=True).stdout
    return set(out.splitlines())


if __name__ == '__main__':
    part = sys.argv[1] if len(sys.argv) > 1 else ''
    before = untracked()
    os.chdir(top)
    os.environ.setdefault('OMP_NUM_THREADS', '1')
    proc_nbs(str(nbs), n_workers=2, force=not part)
    wrong = [f'left behind: {f}' for f in sorted(untracked() - before)]
    for path in sorted(nbs.rglob('*.ipynb')):
        name = path.relative_to(nbs)
        if any(p[0] in '_.' for p in name.parts) or not name.as_posix().startswith(part): continue
        page = top/'_proc'/name
        if not page.is_file():
            wrong.append(f'{name}: no page')
            continue
        if not re.match(r'[1-5]_', name.parts[0]): continue
        code = shown(page)
        wrong += [f'{name}: the page does not show {n}' for n in public(path) if not re.search(rf'^(def|class) {n}\b', code, re.M)]
    print('\n'.join(wrong) or 'every page is made, and every chapter on a method shows its code')
    sys.exit(bool(wrong))
