"Packaging for sslbook: everything that can be said once is said in `settings.ini`."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
readme = (here/'README.md').read_text(encoding='utf-8').replace('](nbs/', f"]({cfg['git_url']}/blob/{cfg['branch']}/nbs/")  # PyPI has no notebooks

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    long_description=readme,
    long_description_content_type='text/markdown',
    url=cfg['git_url'],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl'], 'Source': cfg['git_url']},
    author=cfg['author'],
    author_email=cfg['author_email'],
    keywords=cfg['keywords'].split(),
    license='Apache-2.0',
    license_files=['LICENSE'],
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers', 'Intended Audience :: Education',
                 'Intended Audience :: Science/Research', 'Programming Language :: Python :: 3',
                 'Topic :: Scientific/Engineering :: Artificial Intelligence'],
    packages=find_packages(include=['sslbook', 'sslbook.*']),
    install_requires=cfg['requirements'].split(),
    extras_require={'dev': cfg['dev_requirements'].split(), 'dist': cfg['dist_requirements'].split()},
    python_requires=f">={cfg['min_python']}",
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['sslbook=sslbook._modidx:d']},
    zip_safe=False,
)
