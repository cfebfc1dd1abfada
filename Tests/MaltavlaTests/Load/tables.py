"""Writes one table as others do: Python's csv module in its dialects and encodings, and LibreOffice from a sheet.

    tables.py FOLDER

Prints, as JSON, the files that were written and the events that each of them holds. Without `soffice` on the machine
the sheet is left out, and the answer says so.
"""
import csv
import json
import pathlib
import shutil
import subprocess
import sys

HEADINGS = ["Datum", "Mått", "Arbetarekommun", "Antal", "Anteckning"]
# The day, the metric, the branch, the number as Swedish and as other programs write it, the note.
ROWS = [
    ("2024-03-14", "samtal", "Ale", "17", "17", "Efter lunch; fem par"),
    ("2024-03-15", "samtal", "Lilla Edet", "1 200", "1200", 'Kalle "Kula", åäö'),
    ("2024-03-16", "samtal", "Ale", "2,5", "2.5", "två rader\ni cellen"),
    ("2024-06-20", "medlemmar", "Öckerö", "441", "441", ""),
]


def events():
    values = []
    for day, metric, unit, number, _, note in ROWS:
        sign = "=" if metric == "medlemmar" else "+"
        values.append([day, metric, unit, sign + number.replace(" ", ""), note.replace("\n", " ") or None])
    return values


def written_by_python(folder):
    """Every dialect in every encoding that can hold the letters."""
    files = []
    for separator, name in ((",", "komma"), (";", "semikolon"), ("\t", "tabb")):
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
            for quoting, end in ((csv.QUOTE_MINIMAL, "\r\n"), (csv.QUOTE_ALL, "\n")):
                path = folder / f"{name}-{encoding}-{quoting}.csv"
                with open(path, "w", encoding=encoding, newline="") as file:
                    writer = csv.writer(file, delimiter=separator, quoting=quoting, lineterminator=end)
                    writer.writerow(HEADINGS)
                    for day, metric, unit, swedish, other, note in ROWS:
                        number = other if separator == "," else swedish
                        writer.writerow([day, metric, unit, number, note])
                files.append(path.name)
    return files


def sheet():
    """The same as a sheet with real dates and numbers, shown as in Sweden."""
    def escaped(text):
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</text:p><text:p>")

    def string(text):
        return f'<table:table-cell office:value-type="string"><text:p>{escaped(text)}</text:p></table:table-cell>'

    rows = ["".join(string(text) for text in HEADINGS)]
    for day, metric, unit, _, number, note in ROWS:
        style = "grouped" if float(number) >= 1000 else "plain"
        rows.append(
            f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{day}"/>'
            + string(metric) + string(unit)
            + f'<table:table-cell table:style-name="{style}" office:value-type="float" office:value="{number}"/>'
            + string(note))
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:default-style style:family="table-cell">
<style:text-properties fo:language="sv" fo:country="SE"/></style:default-style></office:styles>
<office:automatic-styles>
<number:date-style style:name="D" number:language="sv" number:country="SE"><number:year number:style="long"/>
<number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>
<number:day number:style="long"/></number:date-style>
<number:number-style style:name="G" number:language="sv" number:country="SE">
<number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="P" number:language="sv" number:country="SE">
<number:number number:min-integer-digits="1" number:decimal-places="1" number:min-decimal-places="0"/>
</number:number-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="grouped" style:family="table-cell" style:data-style-name="G"/>
<style:style style:name="plain" style:family="table-cell" style:data-style-name="P"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Blad1">{body}</table:table></office:spreadsheet></office:body>
</office:document>"""


def written_by_libreoffice(folder):
    """What `soffice` saves the sheet as: separator, quotation mark, and encoding by its number there."""
    program = shutil.which("soffice")
    if program is None:
        return None
    files = []
    for separator, encoding in ((59, 76), (59, 1), (9, 65535), (44, 76)):
        path = folder / f"blad-{separator}-{encoding}.fods"
        path.write_text(sheet(), encoding="utf-8")
        subprocess.run(
            [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
             f"csv:Text - txt - csv (StarCalc):{separator},34,{encoding},1,,0,false,true,false",
             "--outdir", str(folder), str(path)],
            check=True, capture_output=True, timeout=120)
        files.append(path.with_suffix(".csv").name)
    return files


folder = pathlib.Path(sys.argv[1])
print(json.dumps({"events": events(), "python": written_by_python(folder), "office": written_by_libreoffice(folder)}))
