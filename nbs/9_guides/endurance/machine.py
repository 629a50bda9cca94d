"""What the three recordings say about the machine, and how they look at a process."""
import os, resource, subprocess, time
from pathlib import Path
import torch

here = Path(__file__).resolve().parent


def said(*cmd):
    r = subprocess.run(cmd, capture_output=True, text=True, cwd=here)
    return r.stdout.strip() if r.returncode == 0 else ''


def header(what):
    "The first line of a recording: no names of machines; a + where the library was changed since."
    commit = said('git', 'rev-parse', '--short', 'HEAD')
    changed = '+' if said('git', 'status', '--porcelain', '--', '../../../sslbook') else ''
    return (f'# {what}; {os.cpu_count()} cores shared with other work, '
            f'{torch.get_num_threads()} thread, no GPU; torch {torch.__version__}; '
            f'{time.strftime("%Y-%m-%d")}; commit {commit}{changed}')


def status(key):
    "A number of the process: `VmRSS`, `VmHWM` in kB, `Threads`."
    with open('/proc/self/status') as f:
        return int(next(l for l in f if l.startswith(key+':')).split()[1])


def peak():
    "The most memory that this process has held, kB."
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _report(f, args):
    "Call, and say in bytes: peak kB, CPU seconds, what came of it; and whether it went well."
    try: out, bad = str(f(*args) or ''), 0
    except BaseException as e: out, bad = f'{type(e).__name__}: {e}', 1
    return f'{peak()}\n{time.process_time():.1f}\n{out[:2000]}'.encode(), bad


def apart(f, *args):
    """`f(*args)` in a forked process -> its peak of resident memory in kB, its CPU seconds and what
    it returned as a string; (None, None, error) where it failed."""
    r, w = os.pipe()
    pid = os.fork()
    if not pid:
        code = 1
        try:
            report, code = _report(f, args)
            os.write(w, report)
        finally: os._exit(code)
    os.close(w)
    with os.fdopen(r) as pipe: most, cpu, out = pipe.read().split('\n', 2)
    return (int(most), float(cpu), out) if os.waitpid(pid, 0)[1] == 0 else (None, None, out)
