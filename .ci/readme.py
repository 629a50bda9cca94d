"""README.md from nbs/index.ipynb, without Quarto.  `python .ci/readme.py` compares the two, `--write` writes README.md.

Text cells are kept as they are, code cells become `python` blocks, their text outputs follow, indented. Hidden cells and the directive
lines are left out, as is the `>` line (nbdev makes it the page's description). Links to notebooks start at `nbs/`, where a reader of the README finds them."""
import difflib, json, re, sys
from pathlib import Path

top = Path(__file__).resolve().parent.parent
nb_path, readme = top/'nbs'/'index.ipynb', top/'README.md'
WARNING = '<!-- Made from nbs/index.ipynb by .ci/readme.py: edit the notebook. -->'


def text(s): return ''.join(s)


def markdown(src, first):
    if first: src = re.sub(r'^(# .+)\n+> .+$', rf'\1\n\n{WARNING}', src, count=1, flags=re.M)
    fenced = re.split(r'(^```.*?^```$)', src, flags=re.M | re.S)                # links change outside the fenced blocks only
    return ''.join(s if i % 2 else linked(s) for i, s in enumerate(fenced)).strip()


def linked(s): return re.sub(r'\]\((?!\w+:|#|/)([^)\s]+)\)', r'](nbs/\1)', s)


def output(o):
    if o['output_type'] == 'stream': return text(o['text']) if o['name'] == 'stdout' else ''
    data = o.get('data', {})
    if 'text/markdown' in data: return linked(text(data['text/markdown']).strip())
    if any(k.startswith('image/') for k in data): raise SystemExit('index.ipynb: README.md takes text outputs only, not pictures')
    return text(data.get('text/plain', ''))


def code(cell):
    src = text(cell['source'])
    if re.search(r'^#\|\s*(hide|include:\s*false)\b', src, re.M): return []
    shown = re.sub(r'^#\|.*\n?', '', src, flags=re.M).strip()
    parts = [f'```python\n{shown}\n```'] if shown and not re.search(r'^#\|\s*(echo:\s*false|hide_input)', src, re.M) else []
    if re.search(r'^#\|\s*(output:\s*false|hide_output)', src, re.M): return parts
    for o in cell['outputs']:
        out = output(o)
        if not out.strip(): continue
        if 'text/markdown' in o.get('data', {}): parts.append(out)
        else: parts.append('\n'.join('    ' + l if l.strip() else '' for l in out.rstrip().split('\n')))
    return parts


def render():
    parts, first = [], True
    for cell in json.loads(nb_path.read_text(encoding='utf-8'))['cells']:
        if cell['cell_type'] == 'markdown': parts.append(markdown(text(cell['source']), first)); first = False
        elif cell['cell_type'] == 'code': parts += code(cell)
    return '\n\n'.join(p for p in parts if p) + '\n'


if __name__ == '__main__':
    new = render()
    if '--write' in sys.argv[1:]: readme.write_text(new, encoding='utf-8'); sys.exit(0)
    old = readme.read_text(encoding='utf-8') if readme.exists() else ''
    diff = list(difflib.unified_diff(old.splitlines(), new.splitlines(), 'README.md', 'nbs/index.ipynb', lineterm=''))
    print('\n'.join(diff) or 'README.md is in step with nbs/index.ipynb')
    if diff: sys.exit('README.md is out of step: python .ci/readme.py --write')
