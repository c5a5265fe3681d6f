"""Makes beta-geometric-erlang.table.json: what random clients are worth under BG/CNBD-k and MBG/CNBD-k, to 30 digits.

Run once, with mpmath (PyPI):  python test/tables/beta-geometric-erlang.py

Rows are [k, first, r, alpha, a, b, frequency, recency, age, horizon, n, log-likelihood without the times between purchases,
P(alive), P(alive after the horizon), P(no purchase), expected purchases, P(n purchases), P(n purchases of a new client),
expected purchases of a new client]; `first` is 1 where a client may leave at the first purchase, every number is the
double that its digits name.

Everything follows from the model's definition by sums over m, the number of stages that pass within a time, which is
negative binomial: no formula of the package is used. Where the stages within the horizon are too many for a sum, an
expectation is the average over p of a closed form in the k-th roots of 1 - p, by the trapezoidal rule, which must agree
with itself at half the step and with the sums on some clients to 17 digits; rows on which it does
not are left out.
"""
import json
import pathlib
import random
import sys

from mpmath import cos, cosh, exp, expm1, factorial, log, log1p, loggamma, mp, mpc, mpf, pi, rf, sin, sinh

mp.dps = 50
AGREE = mpf("1e-17")
MOST_TERMS = 40_000


class Disagree(Exception):
    pass


def stages(shape, odds, count):
    """P(m stages), m = 0, 1, ..., for at least `count` and until what is left is negligible."""
    z = odds / (1 + odds)
    weight = exp(-shape * log1p(odds))
    m, left = 0, mpf(1)
    while m <= count or left > mpf("1e-45"):
        if m > MOST_TERMS:
            return
        yield m, weight
        left -= weight
        if left < mpf("1e-40") and m > count:
            ratio = max((shape + m) / (m + 1) * z, z)
            if ratio < 1 and weight / (1 - ratio) < mpf("1e-45"):
                return
        weight *= (shape + m) / (m + 1) * z
        m += 1


def stays(a, B, n):
    """Probability to be a client still after n purchases."""
    return rf(B, n) / rf(a + B, n)


def by_stages(k, j, shape, A, a, B, t):
    """P(alive after t), expected purchases and their distribution, of a client alive in stage j; None where too long."""
    alive, made, purchases, total = mpf(0), mpf(0), mpf(0), mpf(0)
    odds = t / A
    n, stay = 0, mpf(1)
    last = 0
    for m, weight in stages(shape, odds, 2 * k):
        while n < (m + j) // k:
            made += stay
            stay *= (B + n) / (a + B + n)
            n += 1
        total += weight
        alive += weight * stay
        purchases += weight * made
        last = m
    if last >= MOST_TERMS:
        return None
    assert abs(total - 1) < mpf("1e-35"), total
    return alive, purchases


def by_roots(k, j, shape, A, a, B, t):
    odds = t / A

    def given(p, q):
        # Powers of phi cancel where q is next to 0.
        with mp.workdps(60 + int(-log(q) / log(10))):
            return exactly_given(p, q)

    def exactly_given(p, q):
        theta = exp(log(q) / k)
        alive, purchases = mpf(0), mpf(0)
        for l in range(k):
            phi = theta * (mpc(cos(2 * pi * l / k), sin(2 * pi * l / k)) if l else 1)
            c = 1 - phi if l or p > 0.01 else -expm1(log1p(-p) / k)
            C = phi ** (j + 1 - k) / (k * c)
            u = (1 + odds * c) ** -shape
            alive += (p * C * u).real
            purchases += (C * (1 - u)).real
        return alive, purchases

    def average(step):
        """Trapezoidal rule in v, ln(p/q) = ln(a/B) + width sinh v."""
        alive = purchases = whole = mpf(0)
        width = min(mpf(1), (1 / a + 1 / B) ** mpf("0.5"))
        for sign in (1, -1):
            node = 0 if sign == 1 else 1
            while True:
                v = sign * node * step
                y = log(a / B) + width * sinh(v)
                p, q = 1 / (1 + exp(-y)), 1 / (1 + exp(y))
                weight = exp(a * log(p) + B * log(q) + (a + B) * log(a + B) - a * log(a) - B * log(B)) * cosh(v)
                if weight < mpf("1e-220"):
                    break
                v_alive, v_purchases = given(p, q)
                alive += weight * v_alive
                purchases += weight * v_purchases
                whole += weight
                node += 1
        return alive / whole, purchases / whole

    coarse = average(mpf(1) / 32)
    for halving in range(6, 9):
        fine = average(mpf(1) / 2**halving)
        if all(abs(one - other) <= AGREE * abs(other) for one, other in zip(coarse, fine)):
            return fine
        coarse = fine
    raise Disagree


def count(k, j, shape, A, a, B, t, n):
    """P(n purchases) of a client alive in stage j."""
    odds, least = t / A, max(0, n * k - j)
    with mp.workdps(500):
        z, weight = odds / (1 + odds), exp(-shape * log1p(odds))
        below = window = mpf(0)
        for m in range((n + 1) * k - j):
            if m < least:
                below += weight
            else:
                window += weight
            weight *= (shape + m) / (m + 1) * z
        if n == 0:
            return window
        return stays(a, B, n) * window + (stays(a, B, n - 1) - stays(a, B, n)) * (1 - below)


def living(k, j, shape, A, a, B, t):
    direct = by_stages(k, j, shape, A, a, B, t)
    if direct is not None:
        return direct
    return by_roots(k, j, shape, A, a, B, t)


def row(k, first, r, alpha, a, b, x, tx, T, t, n):
    exact = [mpf(v) for v in (r, alpha, a, b, tx, T, t)]
    r, alpha, a, b, tx, T, t = exact
    s, c = r + k * x, x + first
    z = (T - tx) / (alpha + T)
    W = [rf(s, j) / factorial(j) * z**j for j in range(k)]
    stay = stays(a, b, c)
    leave = (stays(a, b, c - 1) - stay) if c > 0 else mpf(0)
    common = loggamma(s) - loggamma(r) + r * log(alpha) - s * log(alpha + T) - x * loggamma(k)
    alive_weight = [stay * w for w in W]
    gone_weight = leave * ((alpha + T) / (alpha + tx)) ** s
    whole = sum(alive_weight) + gone_weight
    likelihood = common + log(whole)
    P = [w / whole for w in alive_weight]
    A, B = alpha + T, b + c
    after = purchases = counted = silent = mpf(0)
    for j in range(k):
        v, e = living(k, j, s + j, A, a, B, t)
        after += P[j] * v
        purchases += P[j] * e
        counted += P[j] * count(k, j, s + j, A, a, B, t, n)
        silent += P[j] * count(k, j, s + j, A, a, B, t, 0)
    gone = gone_weight / whole
    silent += gone
    if n == 0:
        counted += gone
    new = living(k, 0, r, alpha, a, b + first, t)
    remain = b / (a + b) if first else mpf(1)
    new_count = remain * count(k, 0, r, alpha, a, b + first, t, n) + (1 - remain if n == 0 else 0)
    values = [likelihood, sum(P), after, silent, purchases, counted, new_count, remain * new[1]]
    return [k, first] + [float(v) for v in (r, alpha, a, b)] + [x] + [float(v) for v in (tx, T, t)] + [n] + [
        float(mp.nstr(v, 30)) for v in values
    ]


def check():
    for k, j, shape, odds, a, B in ((1, 0, 2.5, 3, 0.8, 2.4), (2, 1, 0.3, 20, 0.4, 0.3), (5, 2, 12.5, 1.5, 3, 12), (12, 0, 40, 2, 1, 2)):
        args = (k, j, mpf(shape), mpf(1), mpf(a), mpf(B), mpf(odds))
        for one, other in zip(by_stages(*args), by_roots(*args)):
            assert abs(one - other) < AGREE * abs(other), (args, one, other)


def main():
    check()
    random.seed(20_161_101)
    magnitude = lambda low, high: float(f"{low * (high / low) ** random.random():.4g}")
    rows = []
    for i in range(120):
        k = (1, 2, 3, 4, 2, 7, 12, 2, 3, 24)[i % 10]
        first = i % 2 if i % 3 else 1 - i % 2
        wide = i % 4 == 3
        size = (lambda: magnitude(0.01, 100)) if wide else (lambda: magnitude(0.2, 5))
        r, alpha, a, b = size(), size() * 10, size(), size()
        x = random.choice((0, 0, 1, 2, 3, 5, 10, 30))
        if wide:
            x = random.choice((0, 1, 7, 60, 300))
        T = magnitude(1, 500)
        tx = 0.0 if x == 0 else float(f"{T * random.uniform(0.3, 1):.4g}")
        tx = min(tx, T)
        t = magnitude(0.5, 300) if not wide else magnitude(0.01, 3000)
        n = random.choice((0, 1, 2, 4, 9, 25))
        try:
            rows.append(row(k, first, r, alpha, a, b, x, tx, T, t, n))
        except Disagree:
            print(i, "left out", file=sys.stderr)
    # More stages than sums take: a long future, many purchases.
    for cells in (
        (2, 0, 0.3, 0.01, 0.8, 2.4, 0, 0, 5, 9000, 3),
        (3, 1, 1.2, 0.05, 0.3, 0.5, 1, 2, 3, 20_000, 7),
        (2, 1, 1.3, 2.8, 0.42, 0.79, 3000, 99, 100, 900, 9),
        (3, 0, 0.8, 4, 0.05, 3, 900, 340, 341, 2500, 25),
        (2, 0, 0.36, 1.13, 0.52, 2.79, 20_000, 500, 500.01, 500, 4),
        (2, 1, 0.5, 2, 20, 900, 100, 10, 11, 1e6, 2),
        (1, 1, 0.5, 6, 0.9, 1.6, 10_000, 400, 400.1, 800, 12),
    ):
        try:
            rows.append(row(*cells))
        except Disagree:
            print(cells, "left out", file=sys.stderr)
    path = pathlib.Path(__file__).with_suffix(".table.json")
    lines = ",\n".join(json.dumps(cells).replace(" ", "") for cells in rows)
    path.write_text(f'{{\n"source": "beta-geometric-erlang.py, mpmath, 50 digits",\n"clients": [\n{lines}\n]\n}}\n')


main()
