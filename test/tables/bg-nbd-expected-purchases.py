"""Makes bg-nbd-expected-purchases.table.json: expected purchases of random clients under the BG/NBD model, 50 digits.

Run once, with mpmath (PyPI):  python test/tables/bg-nbd-expected-purchases.py

mpmath's 2F1 may lose all its digits without a word, so every value is computed at 400 and at 800 digits until both agree.
Formula: Fader, Hardie and Lee (2005), eq. 10, after Euler's transformation of its 2F1. Rows are
[r, alpha, a, b, frequency, recency, age, horizon, expected]; every number is the double that its digits name.
Values that a double cannot hold (below 1e-290) are drawn again.
"""
import json
import pathlib
import random

from mpmath import hyp2f1, mp, mpf

random.seed(20050)

CDNOW = (0.242594, 4.4136, 0.79292, 2.42589)


def expected(*inputs):
    digits = 400
    while True:
        mp.dps = digits
        value = at_precision(*inputs)
        mp.dps = digits = 2 * digits
        again = at_precision(*inputs)
        if abs(value - again) <= mpf("1e-30") * abs(again):
            return again


def at_precision(r, alpha, a, b, x, tx, T, t):
    r, alpha, a, b, tx, T, t = map(mpf, (r, alpha, a, b, tx, T, t))
    z = t / (alpha + T + t)
    euler = (1 - z) ** (a - 1) * hyp2f1(a + b - 1 - r, a - 1, a + b + x - 1, z, maxprec=200000, maxterms=10**7)
    living = (a + b + x - 1) / (a - 1) * (1 - euler)
    if x == 0:
        return living
    return living / (1 + a / (b + x - 1) * ((alpha + T) / (alpha + tx)) ** (r + x))


def magnitude(low, high):
    return float(f"{10 ** random.uniform(low, high):.4g}")


def frequency():
    if random.random() < 0.5:
        return random.randint(0, 1000)
    return int(10 ** random.uniform(0, 3)) - (random.random() < 0.3)


def draw(params, x):
    while True:
        T = float(f"{random.uniform(0.1, 500):.3f}")
        tx = 0.0 if x == 0 else float(f"{T * random.random() ** random.choice([1, 1 / (1 + x)]):.3f}")
        t = float(f"{random.uniform(0.1, 500):.3f}")
        if tx > T:
            continue
        value = expected(*params, x, tx, T, t)
        if value > mpf("1e-290"):
            return [*params, x, tx, T, t, float(mp.nstr(value, 25))]


def law_suite():
    return tuple(magnitude(-3, 3) for _ in range(4))


rows = []
for i in range(10_000):
    rows.append(draw(CDNOW if i % 2 == 0 else law_suite(), frequency()))
heavy = []
for i in range(100):
    heavy.append(draw(CDNOW if i % 2 == 0 else law_suite(), int(10 ** random.uniform(3, 6))))

path = pathlib.Path(__file__).with_suffix(".table.json")
lines = ["{", '"source": "' + path.stem.replace(".table", "") + '.py, mpmath, 400 digits and more",']
for name, table in (("clients", rows), ("heavy", heavy)):
    lines.append(f'"{name}": [')
    lines.append(",\n".join(json.dumps(row, separators=(",", ":")) for row in table))
    lines.append("]," if name == "clients" else "]")
lines.append("}")
path.write_text("\n".join(lines) + "\n")
