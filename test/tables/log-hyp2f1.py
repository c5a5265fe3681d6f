"""Makes log-hyp2f1.table.json: ln 2F1(a, b; c; z) for parameters to 1e8, 30 digits.

Run once, with gmpy2 (PyPI):  python test/tables/log-hyp2f1.py

The series itself is summed, up to 300,000 positive terms: none cancels, so that nothing is lost but rounding. Every value
is computed with 160 and with 220 bits; both agree to 30 digits. Rows are [a, b, c, z, ln F]; every number is the double
nearest to what it names.
"""
import json
import pathlib
import random

import gmpy2
from gmpy2 import mpfr

random.seed(1555)
MOST_TERMS = 300_000


def by_series(a, b, c, z, bits):
    gmpy2.get_context().precision = bits
    a, b, c, z = map(mpfr, (a, b, c, z))
    term = total = mpfr(1)
    for k in range(MOST_TERMS):
        ratio = (a + k) * (b + k) / ((c + k) * (k + 1)) * z
        term *= ratio
        total += term
        bound = max(ratio, z)
        if bound < 1 and term * bound < total * (1 - bound) * mpfr("1e-36"):
            return total
    return None


def magnitude(low, high):
    return float(f"{10 ** random.uniform(low, high):.4g}")


def row():
    while True:
        a, b, c = magnitude(-1, 7), magnitude(-1, 7), magnitude(-1, 8)
        if random.random() < 0.4:
            b = float(f"{c + random.choice([-1, 1]) * magnitude(-1, 2):.10g}")
            a = magnitude(-1, 1.5) if random.random() < 0.7 else a
        z = random.choice([magnitude(-2, 0), 1 - magnitude(-6, -1)])
        if max(a, b, c) < 1000 or b <= 0 or not 0 < z < 1:
            continue
        value = by_series(a, b, c, z, 220)
        if value is None:
            continue
        again = by_series(a, b, c, z, 160)
        assert abs(value - again) <= mpfr("1e-30") * value
        return [a, b, c, z, float(gmpy2.log(value))]


path = pathlib.Path(__file__).with_suffix(".table.json")
rows = ",\n".join(json.dumps(row(), separators=(",", ":")) for _ in range(400))
path.write_text(f'{{\n"source": "{path.stem.removesuffix(".table")}.py, gmpy2, 160 and 220 bits",\n"rows": [\n{rows}\n]\n}}\n')
