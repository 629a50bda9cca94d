"""What nbdev and Quarto would pass over in silence: a notebook that nbs/sidebar.yml lacks, a name there that is no notebook, a citation or an
equation that does not exist, a link to a missing file, a picture without an alternative text or wider than seven inches, and text in a title cell, which is lost on the web site (nbdev makes that cell the page's title)."""
import base64, json, re, struct, sys
from pathlib import Path

nbs = Path(__file__).resolve().parent.parent/'nbs'
listed = re.findall(r'^\s*- ([\w/.-]+\.(?:ipynb|qmd))\s*$', (nbs/'sidebar.yml').read_text(encoding='utf-8'), re.M)
found = sorted(p.relative_to(nbs).as_posix() for p in nbs.rglob('*.ipynb') if not any(q[0] in '_.' for q in p.relative_to(nbs).parts))
keys = re.findall(r'^@\w+\{\s*([^,\s]+)', (nbs/'references.bib').read_text(encoding='utf-8'), re.M)
wrong = [f'not in sidebar.yml: {f}' for f in found if f not in listed] + [f'no such notebook: {f}' for f in listed if f not in found]
wrong += [f'twice in sidebar.yml: {f}' for f in sorted(set(listed)) if listed.count(f) > 1]
wrong += [f'twice in references.bib: {k}' for k in sorted(set(keys)) if keys.count(k) > 1]
wide = 720                                                # pixels: seven inches at a hundred an inch, and the frame


def figures(cells):
    "Of each visible cell that shows a picture: has it an alternative text, and how wide is it?"
    for c in cells:
        source = ''.join(c['source'])
        pictures = [o['data']['image/png'] for o in c.get('outputs', []) if 'image/png' in o.get('data', {})]
        if not pictures or re.search(r'^#\|\s*(hide|include:\s*false)', source, re.M): continue
        if not re.search(r'^#\| fig-alt: "[^"]{15,}"$', source, re.M): yield f'no `#| fig-alt: "…"` in the cell {c["id"]}: {source.strip().splitlines()[-1][:60]}'
        widths = [struct.unpack('>I', base64.b64decode(''.join(p))[16:20])[0] for p in pictures]
        if max(widths) > wide: yield f'a figure of {max(widths)/100:.1f} inches in the cell {c["id"]}'


for f in found:
    cells = json.loads((nbs/f).read_text(encoding='utf-8'))['cells']
    if not re.fullmatch(r'# \S.*\n+> \S.*\n*(- \S+:.*\n*)*', ''.join(cells[0]['source'])):
        wrong.append(f'{f}: the first cell should hold a `# Title` line, a `> description` line and no more')
    text = '\n\n'.join(''.join(c['source']) for c in cells if c['cell_type'] == 'markdown')
    text = re.sub(r'^```.*?^```$|`[^`\n]+`', '', text, flags=re.M | re.S)
    cited = [k for group in re.findall(r'\[([^\]\n]*@[^\]\n]*)\]', text) for k in re.findall(r'@([\w:-]+)', group)] + re.findall(r'(?<![\w.\[])@(eq-[\w-]+)', text)
    here = keys + re.findall(r'\{#(eq-[\w-]+)\}', text)
    wrong += [f'{f}: @{k} is neither in references.bib nor an equation of this notebook' for k in sorted(set(cited)) if k not in here]
    wrong += [f'{f}: {w}' for w in figures(cells)]
    links = re.findall(r'\]\((?!\w+:|#|/)([^)\s#]+)', text)
    wrong += [f'{f}: a link to {l}, which does not exist' for l in sorted(set(links)) if not ((nbs/f).parent/l).exists()]
for page in sorted(nbs.glob('*/*.qmd')):                    # the opening pages of the parts
    text = page.read_text(encoding='utf-8')
    f, links = page.relative_to(nbs), re.findall(r'\]\((?!\w+:|#|/)([^)\s#]+)', text)
    if not re.match(r'---\ntitle: "[^"\n]+"\ndescription: "[^"\n]+"\n---\n', text): wrong.append(f'{f}: it should begin with a title and a description')
    wrong += [f'{f}: a link to {l}, which does not exist' for l in sorted(set(links)) if not (page.parent/l).exists()]
    wrong += [f'{f}: no link to {n.name}' for n in sorted(page.parent.glob('*.ipynb')) if n.name not in links]
part = sys.argv[1] if len(sys.argv) > 1 else ''             # `python .ci/chapters.py 3_contrast`: of that folder only
wrong = [w for w in wrong if part in w]
print('\n'.join(wrong) or f'{len(found)} notebooks, all of them in the sidebar')
sys.exit(bool(wrong))
