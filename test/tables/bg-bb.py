"""Makes bg-bb.table.json: what random clients are worth under BG/BB, to 25 digits.

Run once, with mpmath (PyPI):  python test/tables/bg-bb.py

Rows are [alpha, beta, gamma, delta, frequency, recency, age, horizon, rate, purchases, log-likelihood, P(alive), P(alive
after the horizon), expected purchases, P(no purchase), discounted purchases, discounted purchases without end, discounted
opportunities as a client, posterior mean of p, posterior mean of theta, P(so many purchases of a new client within the
horizon), the same given the history]. One opportunity is a year; every number is the double that its digits name. Rows on
which a value is below 1e-290 are drawn again.

Every term of a sum over opportunities is a product of beta functions of its own, as Fader, Hardie and Shang (2010) write
them, at 60 digits; nothing is carried from one to the next. Posterior means are quotients of
likelihoods, of which the numerator has alpha or gamma one larger. Sums without end are Gauss' hypergeometric function,
at 60 and at 120 digits, which must agree.
"""
import json
import pathlib
import random

from mpmath import binomial, exp, hyp2f1, log, loggamma, mp, mpf

DIGITS = 60
mp.dps = DIGITS


def log_beta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def likelihood(al, be, ga, de, x, tx, n):
    """L, and its term of who is still a client."""
    base = log_beta(al, be) + log_beta(ga, de)
    stays = exp(log_beta(al + x, be + n - x) + log_beta(ga, de + n) - base)
    left = sum(
        (exp(log_beta(al + x, be + j - x) + log_beta(ga + 1, de + j) - base) for j in range(tx, n)), mpf(0)
    )
    return stays + left, stays


def count(al, be, ga, de, m, h):
    if m > h:
        return mpf(0)
    base = log_beta(al, be) + log_beta(ga, de)
    total = binomial(h, m) * exp(log_beta(al + m, be + h - m) + log_beta(ga, de + h) - base)
    for i in range(m, h):
        total += binomial(i, m) * exp(log_beta(al + m, be + i - m) + log_beta(ga + 1, de + i) - base)
    return total


def stays(ga, D, k):
    return exp(log_beta(ga, D + k) - log_beta(ga, D))


def endless(ga, D, rate):
    answers = []
    for digits in (DIGITS, 2 * DIGITS):
        mp.dps = digits
        v = 1 / (1 + rate)
        answers.append(v * D / (ga + D) * hyp2f1(1, D + 1, ga + D + 1, v))
    mp.dps = DIGITS
    if abs(answers[0] - answers[1]) > mpf("1e-25") * answers[1]:
        raise ArithmeticError(f"hyp2f1 of {ga}, {D}, {rate}")
    return +answers[1]


def values(al, be, ga, de, x, tx, n, h, rate, m):
    al, be, ga, de, rate = map(mpf, (al, be, ga, de, rate))
    every, staying = likelihood(al, be, ga, de, x, tx, n)
    alive = staying / every
    D = de + n
    buys = (al + x) / (al + be + n)
    survivals = [stays(ga, D, k) for k in range(1, h + 1)]
    worth = sum((s / (1 + rate) ** (k + 1) for k, s in enumerate(survivals)), mpf(0))
    updated = (al + x, be + n - x, ga, D)
    given = lambda m: alive * count(*updated, m, h) + (1 - alive if m == 0 else 0)
    more_p, _ = likelihood(al + 1, be, ga, de, x, tx, n)
    more_theta, _ = likelihood(al, be, ga + 1, de, x, tx, n)
    answers = [
        log(every),
        alive,
        alive * survivals[-1],
        alive * buys * sum(survivals),
        given(0),
        alive * buys * worth,
        alive * buys * endless(ga, D, rate),
        alive * worth,
        al / (al + be) * more_p / every,
        ga / (ga + de) * more_theta / every,
        count(al, be, ga, de, m, h),
        given(m),
    ]
    if min(map(abs, answers)) < mpf("1e-290"):
        return None
    return [float(mp.nstr(answer, 25)) for answer in answers]


def magnitude(low, high):
    return float(f"{10 ** random.uniform(low, high):.4g}")


def draw(kind, is_long):
    while True:
        alpha, beta, gamma, delta = [1.203521, 0.749716, 0.656716, 2.783423]
        if kind != 0:
            alpha, beta, gamma, delta = [magnitude(-3, 3) for _ in range(4)]
        if kind == 2:
            gamma = 1.0
        n = random.choice([1, 2, 6, 52, 365, int(magnitude(0, 2.6))])
        if is_long:
            n = 10_000
        tx = random.choice([0, n, random.randint(0, n), random.randint(0, n)])
        x = 0 if tx == 0 else random.choice([1, tx, random.randint(1, tx)])
        h = random.choice([1, 5, 52, int(magnitude(0, 2.3))])
        m = random.choice([0, 1, random.randint(0, h)])
        rate = random.choice([0.1, magnitude(-4, 1)])
        answers = values(alpha, beta, gamma, delta, x, tx, n, h, rate, m)
        if answers is not None:
            return [alpha, beta, gamma, delta, x, tx, n, h, rate, m, *answers]


random.seed(2010)
rows = [draw(i % 4, i % 27 == 0) for i in range(160)]
path = pathlib.Path(__file__).with_suffix(".table.json")
lines = ["{", f'"source": "{pathlib.Path(__file__).name}, mpmath, {DIGITS} digits",', '"rows": [']
lines.append(",\n".join(json.dumps(row, separators=(",", ":")) for row in rows))
path.write_text("\n".join([*lines, "]", "}"]) + "\n")
