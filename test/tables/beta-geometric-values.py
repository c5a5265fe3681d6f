"""Makes beta-geometric-values.table.json: what random clients are worth under MBG/NBD and BG/NBD, to 25 digits.

Run once, with mpmath (PyPI):  python test/tables/beta-geometric-values.py

Rows are [r, alpha, a, b, frequency, recency, age, horizon, rate, P(alive), P(alive after the horizon), expected purchases,
discounted purchases, discounted years alive], times in years; every number is the double that its digits name. Rows on
which a value is below 1e-290 are drawn again.

For a client who is alive, with lambda ~ Gamma(s, A), p ~ Beta(a, B) and z = t/(A+t), all follow from
S(t; s) = E e^(-lambda p t): survival is S(t; s), the rate of purchases s/A S(t; s+1), discounted ones their integrals.
S comes from whichever of three is fast: Euler's form (1-z)^a 2F1(a+B-s, a; a+B; z) where its terms cancel by no more
than 12 of 42 digits, Pfaff's (1-z)^s 2F1(s, B; a+B; z), whose are positive, or the average over p by the trapezoidal rule.
mpmath's 2F1 may lose all its digits without a word: of S(horizon) it serves as a check, computed at 400 and at 800 digits
until both agree, and gives the expected purchases (Fader, Hardie and Lee 2005, eq. 10), which must be the integral of the
rate. Integrals are Gauss-Legendre sums in ln(1 + t/tau) with 30 and with 38 nodes a panel, which must agree.
"""
import json
import pathlib
import random
import sys

from mpmath import cosh, exp, expm1, hyp2f1, log, log1p, mp, mpf, sinh, sqrt

DIGITS = 42
AGREE = mpf("1e-25")
CDNOW = {1: (0.524844, 6.18309, 0.891388, 1.614048), 0: (0.242594, 4.4136, 0.79292, 2.42589)}
WEEKS_A_YEAR = 365.25 / 7
MOST_TERMS = 4000


class Disagree(Exception):
    pass


def agreed(one, other, what, row):
    if abs(one - other) > AGREE * abs(other):
        raise Disagree(f"{what} of {row}: {mp.nstr(one, 30)} and {mp.nstr(other, 30)}")
    return other


# -- S(t; s), three ways ----------------------------------------------------------------------------------------------


def series_2f1(u, v, w, z):
    """2F1(u, v; w; z) term by term; nothing where the terms are too many or cancel."""
    k = MOST_TERMS
    if (u + k) * (v + k) / ((w + k) * (k + 1)) * z > mpf("0.98"):
        return None
    term = total = size = mpf(1)
    for k in range(MOST_TERMS):
        ratio = (u + k) * (v + k) / ((w + k) * (k + 1)) * z
        term *= ratio
        total += term
        size += abs(term)
        largest = max(ratio, z)
        if 0 <= ratio and largest < 1 and abs(term) < abs(total) * (1 - largest) * mpf(10) ** -DIGITS:
            return total if size < mpf("1e12") * abs(total) else None
    return None


_nodes = {}


def beta_nodes(a, B):
    """Nodes p and weights of the average over Beta(a, B): p = 1/(1 + e^-y), y = ln(a/B) + width sinh v."""
    key = (a, B)
    if key in _nodes:
        return _nodes[key]
    width = min(mpf(1), sqrt(1 / a + 1 / B))
    step = mpf(1) / 64
    nodes = []
    for direction in (1, -1):
        j = 0 if direction == 1 else 1
        while True:
            v = direction * j * step
            d = width * sinh(v)
            weight = a * d - (a + B) * log1p(a / (a + B) * expm1(d)) + log(cosh(v))
            if weight < -900:
                break
            nodes.append((1 / (1 + B / a * exp(-d)), exp(weight)))
            j += 1
    total = sum(w for _, w in nodes)
    _nodes.clear()
    _nodes[key] = [(p, w / total) for p, w in nodes]
    return _nodes[key]


def by_average(s, A, a, B, t):
    return sum(w * exp(-s * log1p(p * t / A)) for p, w in beta_nodes(a, B))


def survival(s, A, a, B, t):
    z = t / (A + t)
    value = series_2f1(a + B - s, a, a + B, z)
    if value is not None:
        return exp(-a * log1p(t / A)) * value
    value = series_2f1(s, B, a + B, z)
    if value is not None:
        return exp(-s * log1p(t / A)) * value
    return by_average(s, A, a, B, t)


def by_mpmath(compute):
    digits = 400
    while digits <= 6400:
        mp.dps = digits
        value = compute()
        mp.dps = digits = 2 * digits
        again = compute()
        mp.dps = DIGITS
        if abs(value - again) <= mpf("1e-45") * abs(again):
            return +again
    raise Disagree("mpmath")


# -- integrals over time ----------------------------------------------------------------------------------------------

_rules = {}


def gauss_legendre(n):
    if n not in _rules:
        rule = []
        for i in range(n):
            x = mp.cos(mp.pi * (i + mpf(3) / 4) / (n + mpf(1) / 2))
            for _ in range(8):
                before, now = mpf(1), x
                for k in range(1, n):
                    before, now = now, ((2 * k + 1) * x * now - k * before) / (k + 1)
                slope = n * (x * now - before) / (x * x - 1)
                x -= now / slope
            rule.append((x, 2 / ((1 - x * x) * slope * slope)))
        _rules[n] = rule
    return _rules[n]


def integral(f, force, H, tau, n):
    """Integral of e^(-force t) f(t) over [0, H], where f has no shorter scale than tau."""
    total = mpf(0)
    stretch = 3 / abs(force) if force else H
    begin = mpf(0)
    while begin < H:
        end = min(H, begin + stretch) if force < 0 else min(H, 130 / force if force else H)
        scale = tau + begin
        longest = log1p((end - begin) / scale)
        panels = int(longest) + 1
        half = longest / panels / 2
        for panel in range(panels):
            for x, w in gauss_legendre(n):
                t = begin + scale * expm1(half * (2 * panel + 1 + x))
                total += w * half * exp(-force * t) * f(t) * (t - begin + scale)
        if force > 0:
            break
        begin = end
    return total


# -- one client -------------------------------------------------------------------------------------------------------


def values(first, r, alpha, a, b, x, tx, T, H, rate):
    row = (first, r, alpha, a, b, x, tx, T, H, rate)
    mp.dps = DIGITS
    r, alpha, a, b, tx, T, H, force = *map(mpf, (r, alpha, a, b, tx, T, H)), log1p(mpf(rate))
    s, A, B = r + x, alpha + T, b + x + first
    alive = mpf(1)
    if x + first > 0:
        alive = 1 / (1 + a / (B - 1) * exp((r + x) * log((alpha + T) / (alpha + tx))))
    if alive < mpf("1e-290"):
        return None
    z = H / (A + H)
    checked = by_mpmath(lambda: (1 - z) ** a * hyp2f1(a + B - s, a, a + B, z, maxprec=400000, maxterms=10**7))
    if alive * checked < mpf("1e-290"):
        return None
    survives = agreed(survival(s, A, a, B, H), checked, "survival", row)
    agreed(by_average(s, A, a, B, H), checked, "average", row)
    purchases = by_mpmath(
        lambda: (a + B - 1)
        / (a - 1)
        * (1 - (1 - z) ** (a - 1) * hyp2f1(a + B - 1 - s, a - 1, a + B - 1, z, maxprec=400000, maxterms=10**7))
    )
    tau = 1 / (abs(force) + (s + 2) * (a + 1) / (A * (a + B + 1)))
    rate_of = lambda t: s / A * survival(s + 1, A, a, B, t)
    alive_at = lambda t: survival(s, A, a, B, t)
    agreed(integral(rate_of, mpf(0), H, tau, 30), purchases, "purchases", row)
    worth = [integral(rate_of, force, H, tau, n) for n in (30, 38)]
    years = [integral(alive_at, force, H, tau, n) for n in (30, 38)]
    worth = agreed(*worth, "discounted purchases", row)
    years = agreed(*years, "discounted years", row)
    answers = [alive, alive * survives, alive * purchases, alive * worth, alive * years]
    if min(answers) < mpf("1e-290"):
        return None
    return [float(mp.nstr(answer, 25)) for answer in answers]


# -- random clients ---------------------------------------------------------------------------------------------------


def magnitude(low, high):
    return float(f"{10 ** random.uniform(low, high):.4g}")


def frequency():
    kind = random.random()
    if kind < 0.2:
        return 0
    return random.randint(1, 30) if kind < 0.5 else int(10 ** random.uniform(0, 5))


def discount():
    kind = random.random()
    if kind < 0.1:
        return 0.0
    if kind < 0.25:
        return -magnitude(-3, -0.2)
    return magnitude(-3, 1) if kind < 0.9 else magnitude(1, 5)


def draw(first, known):
    while True:
        r, alpha, a, b = CDNOW[first] if known else [magnitude(-3, 3) for _ in range(4)]
        if known:
            alpha = float(f"{alpha / WEEKS_A_YEAR:.6g}")
        x = frequency()
        T = magnitude(-1.5, 1.5) if known else magnitude(-3, 3)
        tx = 0.0 if x == 0 else float(f"{T * random.random() ** random.choice([1, 1 / (1 + x)]):.7g}")
        H = magnitude(-2.5, 1.5) if known else magnitude(-3, 3)
        rate = discount()
        if tx > T or -log1p(rate) * H > 60:
            continue
        answers = values(first, r, alpha, a, b, x, tx, T, H, rate)
        if answers is not None:
            return [r, alpha, a, b, x, tx, T, H, rate, *answers]


def table(first, rows):
    random.seed(20070 + first)
    made = []
    for i in range(rows):
        made.append(draw(first, i % 2 == 0))
        print(first, i, made[-1], file=sys.stderr, flush=True)
    return made


path = pathlib.Path(__file__).with_suffix(".table.json")
lines = ["{", '"source": "' + path.stem.replace(".table", "") + '.py, mpmath, agreement of two or three ways to 25 digits",']
for name, first, rows in (("mbg-nbd", 1, 400), ("bg-nbd", 0, 100)):
    lines.append(f'"{name}": [')
    lines.append(",\n".join(json.dumps(row, separators=(",", ":")) for row in table(first, rows)))
    lines.append("]," if first == 1 else "]")
lines.append("}")
path.write_text("\n".join(lines) + "\n")
