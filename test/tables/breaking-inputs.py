"""Prints the true answers of test/golden/breaking-inputs.test.ts, 40 digits.

Run once, with mpmath (PyPI):  python test/tables/breaking-inputs.py

By the definition of the models, not by a closed form with 2F1: given the rate of purchases and the probability p to leave,
a client who is there buys (1 - exp(-rate p t)) / p more times on average. The rate is integrated by hand (it is
Gamma), p numerically. Under BG/NBD a client may leave after each repeat purchase, under MBG/NBD after the first one too.
"""
from mpmath import beta, exp, log, loggamma, mp, mpf, nstr, quad

mp.dps = 40


def numbers(*texts):
    return [mpf(text) for text in texts]


def alive(r, alpha, a, b, x, last, age, modified):
    left_before = b + x if modified else b + x - 1
    odds = a / left_before * ((alpha + age) / (alpha + last)) ** (r + x) if modified or x > 0 else 0
    return 1 / (1 + odds)


def future_purchases(params, history, horizon, modified):
    (r, alpha, a, b), (x, last, age) = params, history
    stays = b + x + (1 if modified else 0)

    def integrand(p):
        kept = (alpha + age) / (alpha + age + p * horizon)
        return (1 - kept ** (r + x)) * p ** (a - 2) * (1 - p) ** (stays - 1)

    mean = a / (a + stays)
    breaks = [mpf(0), *(p for p in (mean * mpf(10) ** k for k in range(-12, 6)) if p < 1), mpf(1)]
    return quad(integrand, breaks) / beta(a, stays) * alive(r, alpha, a, b, x, last, age, modified)


def count_probability(params, n, horizon, modified):
    r, alpha, a, b = params
    more = 1 if modified else 0

    def buys(k):
        rising = exp(loggamma(r + k) - loggamma(r) - loggamma(k + 1))
        return rising * (alpha / (alpha + horizon)) ** r * (horizon / (alpha + horizon)) ** k

    still_there = beta(a, b + n + more) / beta(a, b) * buys(mpf(n))
    left = beta(a + 1, b + n - 1 + more) / beta(a, b) * (1 - sum(buys(mpf(k)) for k in range(n)))
    return still_there + left


def by_opportunities(params, history):
    """BG/BB: the likelihood, and the probability to be a client still at the opportunity after the last observed."""
    (alpha, b, gamma, delta), (x, last, n) = params, history
    base = beta(alpha, b) * beta(gamma, delta)
    stays = beta(alpha + x, b + n - x) * beta(gamma, delta + n) / base
    left = sum(beta(alpha + x, b + j - x) * beta(gamma + 1, delta + j) / base for j in range(int(last), int(n)))
    return stays + left, stays * (delta + n) / (gamma + delta + n) / (stays + left)


def at_any_time(params, history):
    """Pareto/NBD: the likelihood, the probability to be a client still and the rate of purchases of one who is."""
    (r, alpha, s, b), (x, last, age) = params, history
    rising = exp(loggamma(r + x) - loggamma(r)) * alpha**r * b**s
    stays = (alpha + age) ** -(r + x) * (b + age) ** -s

    def leaves(v):
        u = exp(v) - alpha
        return s * (alpha + u) ** (1 - r - x) * (b + u) ** (-s - 1)

    begin, end = log(alpha + last), log(alpha + age)
    breaks = [begin, *(v for v in (begin + mpf(2) ** k / (r + x) for k in range(-4, 8)) if v < end), end]
    left = quad(leaves, breaks) if end > begin else mpf(0)
    return rising * (stays + left), stays / (stays + left), (r + x) / (alpha + age)


def purchases_at_any_time(params, history, horizon):
    (_, _, s, b), (_, _, age) = params, history
    _, alive_now, rate = at_any_time(params, history)
    return alive_now * rate * quad(lambda t: ((b + age) / (b + age + t)) ** s, [0, horizon])


SMALL = numbers(".11", "2.24", ".31", ".5")
BG = numbers(".243", "4.414", ".793", "2.426")
MBG = numbers(".525", "6.183", ".891", "1.614")
MBG_ONE = numbers(".525", "6.183", "1", "1.614")
PARETO = numbers(".5534", "10.5802", ".6061", "11.6562")
BGBB = numbers("1.204", ".75", ".657", "2.783")

for name, value in [
    ("BG/NBD a + b < 1", future_purchases(SMALL, numbers("0", "0", "1"), mpf(30), False)),
    ("BG/NBD 171 purchases", count_probability(BG, 171, mpf(365), False)),
    ("MBG/NBD a = 1", future_purchases(MBG_ONE, numbers("2", "30.43", "38.86"), mpf(39), True)),
    ("MBG/NBD a = 1, new", future_purchases(MBG_ONE, numbers("0", "0", "0"), mpf(39), True)),
    ("MBG/NBD x = 2000", future_purchases(MBG, numbers("2000", "365", "365"), mpf(365), True)),
    ("MBG/NBD x = 2000, silent", future_purchases(MBG, numbers("2000", "37", "37.5"), mpf(39), True)),
    ("MBG/NBD x = 5000", future_purchases(MBG, numbers("5000", "365", "365"), mpf(3650), True)),
    ("MBG/NBD 171 purchases", count_probability(MBG, 171, mpf(365), True)),
    ("MBG/NBD 200 purchases", count_probability(MBG, 200, mpf(365), True)),
    ("Pareto/NBD P, x = 100", at_any_time(numbers(".5", "20", ".5", "800"), numbers("100", "600", "730"))[1]),
    ("Pareto/NBD P, x = 120", at_any_time(numbers(".5", "20", ".5", "800"), numbers("120", "600", "730"))[1]),
    ("Pareto/NBD P, s = 50", at_any_time(numbers(".5", "10", "50", "1e5"), numbers("10", "100", "365"))[1]),
    ("Pareto/NBD P, s = 200", at_any_time(numbers(".5", "10", "200", "1e6"), numbers("2", "100", "365"))[1]),
    ("Pareto/NBD P, alpha = 1e-4", at_any_time(numbers(".5", "1e-4", ".5", "1e6"), numbers("50", "300", "365"))[1]),
    ("Pareto/NBD LL, x = 3000", log(at_any_time(numbers(".5", "1e-6", ".5", "1e6"), numbers("3000", "300", "365"))[0])),
    ("Pareto/NBD LL, x = 500", log(at_any_time(PARETO, numbers("500", "365", "365"))[0])),
    ("Pareto/NBD s = 1", purchases_at_any_time([*PARETO[:2], mpf(1), PARETO[3]], numbers("2", "30.43", "38.86"), 39)),
    ("BG/BB LL, n = 104", log(by_opportunities(BGBB, numbers("50", "90", "104"))[0])),
    ("BG/BB P(alive), n = 52", by_opportunities(BGBB, numbers("25", "40", "52"))[1]),
]:
    print(f"{name:28}{nstr(value, 16)}")
