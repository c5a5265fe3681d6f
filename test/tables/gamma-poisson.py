"""Makes gamma-poisson.table.json: what random clients are worth under Pareto/NBD and gamma-Gompertz/NBD, to 25 digits.

Run once, with mpmath (PyPI):  python test/tables/gamma-poisson.py

Rows are [b, r, alpha, s, beta, frequency, recency, age, horizon, rate, count, then: log-likelihood, P(alive),
P(alive after the horizon), P(no purchase), expected purchases, discounted purchases, discounted years alive, mean rate
of purchases, mean rate to leave, P(count purchases), P(count purchases of a new client), expected purchases of a new
client], times in years; b is 0 for Pareto/NBD. Every number is the double that its digits name. Rows on which a value is
below 1e-290 are drawn again.

Integrals over the time of leaving are taken in its logarithm, Gauss-Legendre in stretches that are halved until halves
change nothing; the left-out beginning is smaller than the precision. For Pareto/NBD the log-likelihood must agree with the closed
form of Fader and Hardie (2005) by mpmath's 2F1.
"""
import json
import pathlib
import random
import sys

from mpmath import exp, expm1, gammainc, hyp2f1, log, log1p, loggamma, mp, mpf

DIGITS = 34
mp.dps = DIGITS
EXACT = mpf(10) ** -26
NODES = 24


class Disagree(Exception):
    pass


def legendre(n):
    nodes = []
    for i in range(n):
        x = mp.cos(mp.pi * (i + mpf(3) / 4) / (n + mpf(1) / 2))
        for _ in range(100):
            p0, p1 = mpf(1), x
            for k in range(2, n + 1):
                p0, p1 = p1, ((2 * k - 1) * x * p1 - (k - 1) * p0) / k
            slope = n * (x * p1 - p0) / (x * x - 1)
            step = p1 / slope
            x -= step
            if abs(step) < mpf(10) ** -(DIGITS - 2):
                break
        nodes.append((x, 2 / ((1 - x * x) * slope * slope)))
    return nodes


RULE = legendre(NODES)


def rule(f, a, b):
    half, middle = (b - a) / 2, (a + b) / 2
    return half * sum(w * f(middle + half * x) for x, w in RULE)


def integral(f, length, start):
    """Of f from 0 to length, where nothing happens before `start`: f is constant or vanishes as a power there."""
    if length == 0:
        return mpf(0)
    begin = log(min(start, length)) - 75
    end = log(length)
    g = lambda y: f(exp(y)) * exp(y)
    parts = max(1, int((end - begin) / 4) + 1)
    edges = [begin + (end - begin) * i / parts for i in range(parts + 1)]
    pieces = [(edges[i], edges[i + 1], rule(g, edges[i], edges[i + 1])) for i in range(parts)]
    total = sum(p for _, _, p in pieces)
    done = mpf(0)
    while pieces:
        a, b, whole = pieces.pop()
        if whole < total * mpf(10) ** -32 and b < end - 6 or b - a < mpf("1e-9"):
            done += whole
            continue
        m = (a + b) / 2
        one, two = rule(g, a, m), rule(g, m, b)
        if abs(one + two - whole) < EXACT * max(total, one + two) / 10:
            done += one + two
        else:
            pieces += [(a, m, one), (m, b, two)]
    return done


class Law:
    def __init__(self, b, s, beta):
        self.b, self.s, self.beta = b, s, beta

    def phi(self, u):
        return 1 / (self.beta * exp(-self.b * u) - expm1(-self.b * u))

    def log_survival(self, u, v):
        if self.b == 0:
            return -self.s * log1p(v / (self.beta + u))
        grown = self.b * v
        if grown < 1:
            return -self.s * log1p(expm1(grown) * self.phi(u))
        return -self.s * (grown + log(exp(-grown) - self.phi(u) * expm1(-grown)))

    def hazard(self, u):
        return self.s / (self.beta + u) if self.b == 0 else self.s * self.b * self.phi(u)

    def rate(self, u):
        return self.s / (self.beta + u) if self.b == 0 else self.s * self.b * self.phi(u) * exp(-self.b * u)

    def start(self, u):
        return 1 / ((self.s + 1) * self.hazard(u) / self.s + (self.b if self.b else 0))


def leaving(law, u, w, weight, pace):
    """Of a client who is there at u: the integral of weight(v) over its leaving at u + v, v < w."""
    f = lambda v: law.hazard(u + v) * exp(law.log_survival(u, v)) * weight(v)
    return integral(f, w, 1 / (1 / law.start(u) + pace))


def silence(law, n, A, u, w):
    stay = exp(-n * log1p(w / A) + law.log_survival(u, w))
    return stay, leaving(law, u, w, lambda v: exp(-n * log1p(v / A)), (n + 1) / A)


def count(law, k, n, A, u, t):
    if k == 0:
        return sum(silence(law, n, A, u, t))
    logc = loggamma(n + k) - loggamma(n) - loggamma(k + 1)
    N = lambda v: exp(logc - n * log1p(v / A) - k * log1p(A / v))
    return N(t) * exp(law.log_survival(u, t)) + leaving(law, u, t, N, (n + 1) / A)


def remaining(law, u, t, delta):
    end = t if delta == 0 else min(t, 70 / delta)
    return integral(lambda v: exp(law.log_survival(u, v) - delta * v), end, 1 / (1 / law.start(u) + delta))


def values(b, r, alpha, s, beta, x, tx, T, t, rate, k):
    law = Law(b, s, beta)
    n, A = r + x, alpha + tx
    stay, left = silence(law, n, A, tx, T - tx)
    L = (loggamma(n) - loggamma(r) - r * log1p(tx / alpha) - x * log(A) + law.log_survival(0, tx) + log(stay + left))
    if b == 0:
        check(L, r, alpha, s, beta, x, tx, T)
    alive = stay / (stay + left)
    delta = log1p(rate)
    living = (n / (alpha + T))
    more = silence(law, n + 1, A, tx, T - tx)
    sooner = silence(Law(b, s + 1, beta), n, A, tx, T - tx)
    years = remaining(law, T, t, delta)
    return [
        L,
        alive,
        alive * exp(law.log_survival(T, t)),
        left / (stay + left) + alive * sum(silence(law, n, alpha + T, T, t)),
        alive * living * remaining(law, T, t, mpf(0)),
        alive * living * years,
        alive * years,
        n / A * sum(more) / (stay + left),
        law.rate(tx) * sum(sooner) / (stay + left),
        alive * count(law, k, n, alpha + T, T, t) if k else left / (stay + left) + alive * count(law, 0, n, alpha + T, T, t),
        count(law, k, r, alpha, 0, t),
        r / alpha * remaining(law, mpf(0), t, mpf(0)),
    ]


CHECKED = [0]


def check(L, r, alpha, s, beta, x, tx, T):
    """Fader and Hardie's closed form; only where mpmath's 2F1 can be trusted to end soon."""
    if x > 200 or s > 50:
        return
    before = mp.dps
    mp.dps = 120
    w = r + s + x
    def A(t):
        if alpha >= beta:
            return hyp2f1(w, s + 1, w + 1, (alpha - beta) / (alpha + t)) / (alpha + t) ** w
        return hyp2f1(w, r + x, w + 1, (beta - alpha) / (beta + t)) / (beta + t) ** w
    A0 = A(tx) - A(T)
    front = loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(beta)
    closed = front + log(1 / ((alpha + T) ** (r + x) * (beta + T) ** s) + s / w * A0)
    mp.dps = before
    if abs(closed - L) > mpf(10) ** -22 * max(1, abs(L)):
        raise Disagree(f"{mp.nstr(closed, 30)} {mp.nstr(L, 30)}")
    CHECKED[0] += 1


def draw(rng, i):
    wide = i % 3 > 0
    if not wide:
        r, alpha, s, beta = rng.uniform(0.2, 2), rng.uniform(2, 20) / 52, rng.uniform(0.2, 3), rng.uniform(5, 50) / 52
    else:
        r, s = 10 ** rng.uniform(-2, 2), 10 ** rng.uniform(-2, 2)
        alpha, beta = 10 ** rng.uniform(-3, 3), 10 ** rng.uniform(-3, 3)
    b = 0
    if i % 2:
        b = 10 ** (rng.uniform(-1, 1) if not wide else rng.uniform(-3, 2))
        beta = 10 ** (rng.uniform(-1, 2) if not wide else rng.uniform(-4, 4))
    age = 10 ** (rng.uniform(-1, 1) if not wide else rng.uniform(-3, 2))
    x = int(10 ** rng.uniform(0, 2 if not wide else 4)) if rng.random() < 0.8 else 0
    recency = 0 if x == 0 else age * (1 if rng.random() < 0.1 else 1 - 10 ** rng.uniform(-4, 0) * rng.random())
    if x > 30 and rng.random() < 0.7:
        recency = age * (1 - rng.random() * 5 / x)
    horizon = 10 ** (rng.uniform(-1, 1) if not wide else rng.uniform(-3, 2))
    k = int(10 ** rng.uniform(0, 1.5 if not wide else 3)) if rng.random() < 0.85 else 0
    return [float(f"{v:.6g}") for v in (b, r, alpha, s, beta, x, recency, age, horizon, rng.choice([0.05, 0.1, 0.5]), k)]


def main(rows):
    rng = random.Random(20261122)
    table = []
    i = 0
    while len(table) < rows:
        row = draw(rng, i)
        i += 1
        if row[6] > row[7]:
            continue
        try:
            worth = values(*[mpf(v) if j != 5 and j != 10 else int(v) for j, v in enumerate(row)])
        except Disagree as fault:
            print("row left out:", row, fault)
            continue
        if min(abs(v) for v in worth) < mpf("1e-290"):
            continue
        table.append(row[:5] + [int(row[5])] + row[6:10] + [int(row[10])] + [mp.nstr(v, 25) for v in worth])
    path = pathlib.Path(__file__).with_name("gamma-poisson.table.json")
    lines = ",\n".join("  " + json.dumps(line) for line in table)
    path.write_text(f"[\n{lines}\n]\n")
    print(len(table), "rows,", CHECKED[0], "of them checked by 2F1")


main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
