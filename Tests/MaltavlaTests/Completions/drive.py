#!/usr/bin/env python3
"""Types lines into a real shell, with the tab key where "<TAB>" stands, and prints what words the shell made of each.

    drive.py SHELL PROGRAM FOLDER < LINES

The shell runs on a terminal of its own with the completions that PROGRAM prints, in FOLDER. A line is not run: after
it is typed, its beginning becomes a command that prints its words, one for each answer line between "<" and ">".
"""
import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import time

START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "--interactive"],
}
SETUP = {
    "bash": "bind 'set enable-bracketed-paste off'; source {stub}",
    "zsh": "unsetopt prompt_sp; autoload -Uz compinit; compinit -D; source {stub}",
    "fish": "source {stub}",
}


class Terminal:
    def __init__(self, shell, program, folder):
        self.shell = shell
        home = tempfile.mkdtemp()
        path = os.path.dirname(program) + ":" + os.environ["PATH"]
        self.environment = {
            "HOME": home, "PATH": path, "TERM": "dumb" if shell != "fish" else "xterm", "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "COLUMNS": "200", "MALTAVLA_PLANS": os.path.join(folder, "plans"),
        }
        stub = os.path.join(home, "stub")
        with open(stub, "wb") as file:
            file.write(subprocess.run([program, "completions", shell], check=True, capture_output=True).stdout)
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(START[shell][0], START[shell], self.environment)
        self.say(SETUP[shell].format(stub=stub) + "; echo re''ady\r", rb"ready")

    def send(self, text):
        os.write(self.terminal, text.encode())

    def read(self, until, seconds=20):
        """What the shell writes up to a pattern."""
        seen = b""
        end = time.monotonic() + seconds
        while not re.search(until, seen):
            ready, _, _ = select.select([self.terminal], [], [], max(0, end - time.monotonic()))
            if not ready:
                sys.exit(f"{self.shell}: waited for {until!r}, saw {seen[-400:]!r}")
            piece = os.read(self.terminal, 65536)
            # Fish asks what sort of terminal this is, and waits for an answer.
            if b"\x1b[c" in piece:
                self.send("\x1b[?62;c")
            seen += piece
        return seen

    def say(self, text, until):
        self.send(text)
        return self.read(until)

    def settle(self):
        """Waits until the shell has written what it had to."""
        while select.select([self.terminal], [], [], 0.6)[0]:
            if b"\x1b[c" in os.read(self.terminal, 65536):
                self.send("\x1b[?62;c")

    def words(self, line):
        for part in re.split("(<TAB>)", line):
            self.send("\t" if part == "<TAB>" else part)
            if part == "<TAB>":
                self.settle()
        # To the beginning of the line; it becomes the words of a command that is harmless.
        answer = self.say("\x01printf '%s>' be''gin \x05 e''nd\r", rb"begin>[^\r\n]*end>")
        text = re.findall(rb"begin>([^\r\n]*)end>", answer)[-1].decode()
        self.settle()
        return text.rstrip(">")


def main():
    terminal = Terminal(*sys.argv[1:4])
    for line in sys.stdin.read().splitlines():
        print(terminal.words(line))


main()
