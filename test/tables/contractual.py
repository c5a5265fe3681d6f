"""Makes contractual.table.json: survival and values of renewals under the contractual models, 50 digits.

Run once, with mpmath (PyPI):  python test/tables/contractual.py

Every number is the double that its digits name. Rows of `differences` are [a, x, y, ln B(a, x+y)/B(a, x), psi(x+y) - psi(x),
psi'(x) - psi'(x+y)]; of `survival` [alpha, beta, c, t, S(t), P(T = t)]; of `sums`, with terms
S(k+j)/S(k) (1+d)^-(j-1) from j = 1 to H (null: for ever), [alpha, beta, c, k, d, H, their sum, their sum times j (null: none)].
Sums without end are 2F1 where d > 0 (Fader and Hardie 2010) and moments of the beta distribution where d = 0.
"""
import json
import pathlib
import random

from mpmath import exp, expm1, hyp2f1, log1p, loggamma, mp, mpf, nstr, psi

random.seed(2010)
mp.dps = 60


def magnitude(low, high, digits=6):
    return float(f"{10 ** random.uniform(low, high):.{digits}g}")


def double(value):
    return None if value is None else float(nstr(value, 25))


def log_ratio(a, x, y):
    """Digits are lost where a and y are tiny beside x, so there are more of them."""
    with mp.workdps(120):
        return loggamma(x + y) + loggamma(x + a) - loggamma(x) - loggamma(x + y + a)


differences = []
for i in range(120):
    a = magnitude(-12, 12) if i % 2 else magnitude(-3, 3)
    x = magnitude(-12, 14) if i % 2 else magnitude(-3, 4)
    y = magnitude(-12, 14) if i % 3 else float(random.choice([1, 1, 2, 5]))
    A, X, Y = map(mpf, (a, x, y))
    with mp.workdps(120):
        differences.append([a, x, y, double(log_ratio(A, X, Y)), double(psi(0, X + Y) - psi(0, X)), double(psi(1, X) - psi(1, X + Y))])

survival = []
for i in range(120):
    a, b, c = magnitude(-6, 6), magnitude(-6, 6), 1.0 if i % 3 == 0 else float(f"{random.uniform(0.05, 3):.4g}")
    t = random.choice([1, 2, 3, 12, 100, int(10 ** random.uniform(2, 6)), 1000000])
    A, B, C = map(mpf, (a, b, c))
    with mp.workdps(120):
        before, after = (log_ratio(A, B, mpf(s) ** C) if s else mpf(0) for s in (t - 1, t))
        survival.append([a, b, c, t, double(exp(after)), double(-exp(before) * expm1(after - before))])

sums = []
# mpmath's 2F1 of 60 digits is wrong where alpha and the tenure are large (2.6 becomes 5.4); of 100 digits it is not.
mp.dps = 150
for i in range(60):
    a, b, k, d = magnitude(-3, 3), magnitude(-3, 4), random.choice([0, 0, 1, 3, 20, 1000]), magnitude(-6, 0.5)
    A, B, v = mpf(a), mpf(b), 1 / (1 + mpf(d))
    rate = (B + k) / (A + B + k)
    worth, weighted = (rate * hyp2f1(n, B + k + 1, A + B + k + 1, v) for n in (1, 2))
    sums.append([a, b, 1.0, k, d, None, double(worth), double(weighted)])
for i in range(30):
    a, b, k = float(f"{1 + 10 ** random.uniform(-3, 2):.6g}"), magnitude(-3, 4), random.choice([0, 0, 1, 3, 20, 1000])
    A, B = mpf(a), mpf(b)
    worth = (B + k) / (A - 1)
    sums.append([a, b, 1.0, k, 0.0, None, double(worth), double(worth * (A + B + k - 1) / (A - 2)) if a > 2 else None])
mp.dps = 30
for i in range(60):
    a, b, c, k = magnitude(-2, 2), magnitude(-2, 3), float(f"{random.uniform(0.2, 3):.4g}"), random.choice([0, 1, 3, 20])
    d = magnitude(-4, 0) if i % 4 else (0.0 if i % 8 else -0.01)
    last = random.choice([1, 5, 70, 130, 400, 1500])
    A, B, C = map(mpf, (a, b, c))
    start = B + mpf(k) ** C
    base = loggamma(A + start) - loggamma(start)
    worth = weighted = mpf(0)
    for j in range(1, last + 1):
        z = B + mpf(k + j) ** C
        term = exp(base + loggamma(z) - loggamma(z + A) - log1p(mpf(d)) * (j - 1))
        worth += term
        weighted += j * term
    sums.append([a, b, c, k, d, last, double(worth), double(weighted)])

path = pathlib.Path(__file__).with_suffix(".table.json")
lines = ["{", '"source": "' + pathlib.Path(__file__).name + ', mpmath, 30 to 150 digits",']
tables = (("differences", differences), ("survival", survival), ("sums", sums))
for name, table in tables:
    lines.append(f'"{name}": [')
    lines.append(",\n".join(json.dumps(cells, separators=(",", ":")) for cells in table))
    lines.append("]" if name == "sums" else "],")
lines.append("}")
path.write_text("\n".join(lines) + "\n")
