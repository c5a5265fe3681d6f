"""Makes incomplete-beta.table.json: the incomplete beta function and its quantiles for parameters to 1e12, 30 digits.

Run once, with mpmath and gmpy2 (PyPI):  python test/tables/incomplete-beta.py

Every tail is computed twice, at 60 digits by the continued fraction (NIST DLMF 8.17.22, contracted) and at 80 digits by
the series (a+b)_n / (a+1)_n x^n, whose terms are all positive, or, where that is too long, by the fraction at 120 digits;
both must agree to 30 digits. Rows of "tails" are [x, a, b, I, 1 - I]; of "fQuantiles" [p, df1, df2, F]; of "betaQuantiles"
[p, a, b, x]; every number is the double nearest to what it names.
"""
import json
import math
import pathlib
import random

from mpmath import exp, log, loggamma, mp, mpf

random.seed(708)
LONGEST_SERIES = 20_000


def log_density(x, y, a, b):
    return a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b)


def by_fraction(x, y, a, b, digits):
    def bottom(m):
        return m + m * (b - m) * x / (a + 2 * m - 1) + (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1)

    value = numerator = bottom(0)
    denominator = mpf(0)
    m = mpf(0)
    while True:
        m += 1
        part = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x / (a + 2 * m - 1) ** 2
        plus = bottom(m)
        denominator = 1 / (plus + part * denominator)
        numerator = plus + part / numerator
        value *= numerator * denominator
        if abs(numerator * denominator - 1) < mpf(10) ** (-digits * 0.6):
            return exp(log_density(x, y, a, b)) / value


def by_series(x, y, a, b):
    term = total = mpf(1)
    for n in range(LONGEST_SERIES):
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        ratio = (a + b + n + 1) / (a + 2 + n) * x
        if ratio < 1 and term * ratio / (1 - ratio) < total * mpf("1e-40"):
            return exp(log_density(x, y, a, b)) / a * total
    return None


def lower_tail(x, y, a, b):
    """I for x below the mean, by two ways."""
    mp.dps = 80
    again = by_series(x, y, a, b)
    if again is None:
        mp.dps = 120
        again = by_fraction(x, y, a, b, 120)
    mp.dps = 60
    value = by_fraction(x, y, a, b, 60)
    assert abs(value - again) <= mpf("1e-30") * abs(again), (x, a, b, value, again)
    return value


def tails(x, a, b, y=None):
    mp.dps = 120
    x, a, b = mpf(x), mpf(a), mpf(b)
    y = 1 - x if y is None else y
    if a * y >= b * x:
        value = lower_tail(x, y, a, b)
        return value, 1 - value
    value = lower_tail(y, x, b, a)
    return 1 - value, value


def log_odds_quantile(p, a, b):
    """By Newton's method on the logarithm of the smaller tail, whose logarithm is concave."""
    mp.dps = 60
    a, b, p = mpf(a), mpf(b), mpf(p)
    upper = p > 0.5
    wanted = 1 - p if upper else p
    u = log(a / b)
    for _ in range(100):
        mp.dps = 60
        x = 1 / (1 + exp(-u))
        y = 1 / (1 + exp(u))
        below = a * y >= b * x
        tail = by_fraction(x, y, a, b, 60) if below else by_fraction(y, x, b, a, 60)
        if below == upper:
            tail = 1 - tail
        gap = log(wanted / tail) * (-1 if upper else 1)
        move = gap * tail / exp(log_density(x, y, a, b))
        u += move
        if abs(gap) < mpf("1e-20"):
            lower, higher = tails(1 / (1 + exp(-u)), a, b, 1 / (1 + exp(u)))
            assert abs((higher if upper else lower) - wanted) < mpf("1e-28") * wanted
            return u
    raise ArithmeticError((p, a, b))


def magnitude(low, high):
    return float(f"{10 ** random.uniform(low, high):.4g}")


def shapes(most):
    while True:
        a, b = (magnitude(-1, 12) for _ in range(2)) if random.random() < 0.7 else (magnitude(1.5, 5) for _ in range(2))
        if max(a, b) > 50 and a * b / (a + b) < most:
            return a, b


def tail_row(most):
    while True:
        a, b = shapes(most)
        deviations = random.choice([0, random.gauss(0, 1), random.uniform(-8, 8), random.uniform(-35, 35)])
        u = math.log(a / b) + deviations * min(3, math.sqrt(1 / a + 1 / b))
        x = 1 / (1 + math.exp(-u))
        if not 0 < x < 1:
            continue
        low, high = tails(x, a, b)
        if min(low, high) > mpf("1e-290"):
            return [x, a, b, float(low), float(high)]


def probability():
    return random.choice([0.5, 0.025, 0.975, float(f"{random.random():.4g}"), magnitude(-200, -2)])


def f_row():
    a, b = shapes(1e6)
    p = probability()
    u = log_odds_quantile(p, a, b)
    return [p, 2 * a, 2 * b, float(exp(u) * mpf(b) / mpf(a))]


def beta_row():
    a, b = shapes(1e6)
    p = probability()
    return [p, a, b, float(1 / (1 + exp(-log_odds_quantile(p, a, b))))]


special = [[0.5, n, n, 0.5, 0.5] for n in (1e9, 1e10, 1e12, 1e15, 1e100)]
tables = {
    "tails": special + [tail_row(1e6) for _ in range(360)] + [tail_row(1e9) for _ in range(40)],
    "fQuantiles": [f_row() for _ in range(60)],
    "betaQuantiles": [beta_row() for _ in range(40)],
}
path = pathlib.Path(__file__).with_suffix(".table.json")
parts = [f'"source": "{path.stem.removesuffix(".table")}.py, mpmath, 60 to 120 digits"']
for name, rows in tables.items():
    parts.append(f'"{name}": [\n' + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]")
path.write_text("{\n" + ",\n".join(parts) + "\n}\n")
