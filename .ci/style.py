"""How code looks in this book, as far as a program can tell: `python .ci/style.py [NOTEBOOK ...]` names each cell that breaks a rule.

No code line is wider than the page (100 characters). A function's body has at most 25 lines, an exported cell at most 60. One statement a line, a space
after a comma, a `def` where a lambda would have a name, no `setattr` in a loop. Imports stand in cells of their own: nbdev runs every cell with an import
when it renders. In a chapter on a method, what is public is `#| exports`, so that its page shows the code."""
import ast, io, json, re, sys, tokenize
from pathlib import Path

WIDTH, BODY, CELL = 100, 25, 60
nbs = Path(__file__).resolve().parent.parent/'nbs'


def lines_of(node, source):
    "How many lines a function's body has, without docstring, comments and blank lines."
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    if not body or body[0].lineno == node.lineno: return len(body)
    rows = source.split('\n')[body[0].lineno-1:node.end_lineno]
    return sum(bool(r.strip()) and not r.strip().startswith('#') for r in rows)


def tokens(source):
    try: return list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, IndentationError): return []


def spacing(source):
    toks = tokens(source)
    for t, after in zip(toks, toks[1:]):
        if t.type != tokenize.OP or t.string not in ',;' or after.start[0] != t.end[0]: continue
        if t.string == ',' and after.start == t.end and after.string not in ')]}' and after.type != tokenize.NEWLINE and after.type != tokenize.NL:
            yield t.start[0], 'no space after a comma'


def wrong(source, exported, shown, method):
    "What is wrong with a cell, in words."
    for n, line in enumerate(source.split('\n'), 1):
        if len(line) > WIDTH and not line.startswith('#|'): yield f'line {n} has {len(line)} characters'
    code = '\n'.join('' if l.lstrip().startswith(('%', '!')) else l for l in source.split('\n'))
    try: tree = ast.parse(code)
    except SyntaxError: return
    for n, why in spacing(code): yield f'line {n}: {why}'
    has_import = any(isinstance(o, (ast.Import, ast.ImportFrom)) for o in ast.walk(tree))
    if has_import and not exported and not all(isinstance(o, (ast.Import, ast.ImportFrom)) for o in tree.body):
        yield 'imports belong in a cell of their own'
    if not exported: return
    size = sum(bool(l.strip()) and not l.strip().startswith('#') for l in source.split('\n'))
    if size > CELL: yield f'{size} lines in an exported cell'
    if any(t.type == tokenize.OP and t.string == ';' for t in tokens(code)): yield 'a semicolon'
    for o in ast.walk(tree):
        if isinstance(o, (ast.FunctionDef, ast.AsyncFunctionDef)) and lines_of(o, code) > BODY: yield f'{o.name}: a body of {lines_of(o, code)} lines'
        if isinstance(o, ast.Assign) and isinstance(o.value, ast.Lambda): yield f'line {o.lineno}: a lambda with a name'
        if isinstance(o, ast.For) and any(isinstance(c, ast.Call) and getattr(c.func, 'id', '') == 'setattr' for c in ast.walk(o)): yield f'line {o.lineno}: setattr in a loop'
    public = [o.name for o in tree.body if isinstance(o, (ast.FunctionDef, ast.ClassDef)) and not o.name.startswith('_')]
    if method and public and not shown: yield f'{", ".join(public)}: #| exports, so that the page shows it'


def check(path):
    method = re.match(r'[1-5]_', path.parent.name) is not None
    for cell in json.loads(path.read_text(encoding='utf-8'))['cells']:
        source = ''.join(cell['source'])
        if cell['cell_type'] != 'code' or re.search(r'^#\|\s*eval:\s*false', source, re.M): continue
        for w in wrong(source, re.search(r'^#\|\s*export', source, re.M), re.search(r'^#\|\s*exports\b', source, re.M), method):
            yield f'{path.relative_to(nbs.parent)}: cell {cell.get("id")}: {w}'


if __name__ == '__main__':
    found = [p.resolve() for p in map(Path, sys.argv[1:])] or sorted(p for p in nbs.rglob('*.ipynb') if not any(q[0] in '_.' for q in p.relative_to(nbs).parts))
    bad = [w for p in found for w in check(p)]
    print('\n'.join(bad) or f'{len(found)} notebooks keep the style')
    sys.exit(bool(bad))
