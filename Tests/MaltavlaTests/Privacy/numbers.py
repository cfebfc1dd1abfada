"""Invents Swedish personal numbers and numbers that are none, by Python's own calendar and the rule as text books have it.

A line is "yes" or "no", a tab, and a text. The check digit is tried out instead of computed, by the rule's usual words:
multiply by 2, 1, 2, 1 …, add the digits of the products, and the sum with the check digit ends in 0.
"""

import datetime
import random

random.seed(19640823)
TODAY = datetime.date(2026, 11, 29)


def passes(ten):
    products = [int(digit) * (2, 1)[place % 2] for place, digit in enumerate(ten)]
    return sum(int(digit) for digit in "".join(map(str, products))) % 10 == 0


def closed(nine):
    return next(nine + str(digit) for digit in range(10) if passes(nine + str(digit)))


def person():
    born = TODAY - datetime.timedelta(days=random.randint(11 * 366, 96 * 365))
    day = born.day + random.choice([0, 0, 0, 60])
    ten = closed(f"{born:%y%m}{day:02}{random.randint(1, 999):03}")
    return f"{born:%Y}"[:2], ten


for _ in range(500):
    century, ten = person()
    date, last = ten[:6], ten[6:]
    dashed = f"{century}{ten[:2]}-{ten[2:4]}-{ten[4:6]}"
    for text in (
        f"{date}-{last}", f"{century}{date}-{last}", f"{ten}", f"{century}{ten}", f"{date} {last}", f"{dashed} {last}",
        f"Anna Ek ({date}-{last})", f"pnr:{century}{date}{last}.", f"{dashed}-{last}, Ale",
    ):
        print("yes", text, sep="\t")
    wrong = last[:3] + str((int(last[3]) + random.randint(1, 9)) % 10)
    for text in (f"{date}-{wrong}", f"{century}{date}{wrong}", f"{ten[:2]}{int(ten[2:4]) + 20}{ten[4:6]}-{last}", f"1{ten}"):
        print("no", text, sep="\t")
