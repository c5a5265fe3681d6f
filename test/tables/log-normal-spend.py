"""Log-likelihood of amounts and expected spend of single clients under the log-normal model, to 50 digits.

The amounts of a client are jointly log-normal; the likelihood is worked out from the integral over the client's theta, in
closed form with 60 digits, and for every tenth row by quadrature as well, which must agree to 25 digits.

    python test/tables/log-normal-spend.py > test/tables/log-normal-spend.table.json
"""
import json
import random

from mpmath import exp, inf, log, mp, mpf, pi, quad, sqrt

mp.dps = 60
random.seed(20240630)


def magnitude(low, high):
    return float(mpf(10) ** random.uniform(float(log(low, 10)), float(log(high, 10))))


def closed(median, between, within, n, mean, squares):
    mu, t, s = log(mpf(median)), mpf(between) ** 2, mpf(within) ** 2
    v = s + n * t
    return (
        -mpf(n) / 2 * log(2 * pi) - (n - 1) * log(mpf(within)) - mpf(squares) / (2 * s) - log(v) / 2
        - n * (mpf(mean) - mu) ** 2 / (2 * v) - n * mpf(mean)
    )


def integrated(median, between, within, n, mean, squares):
    mu, t, s = log(mpf(median)), mpf(between) ** 2, mpf(within) ** 2
    w = n * t / (s + n * t)
    centre, spread = mu + w * (mpf(mean) - mu), sqrt(t * (1 - w))
    top = -(mpf(squares) + n * (mpf(mean) - centre) ** 2) / (2 * s) - (centre - mu) ** 2 / (2 * t)
    f = lambda x: exp(
        -(mpf(squares) + n * (mpf(mean) - x) ** 2) / (2 * s) - (x - mu) ** 2 / (2 * t) - top
    )
    area = quad(f, [centre - 40 * spread, centre - 4 * spread, centre, centre + 4 * spread, centre + 40 * spread])
    return -mpf(n) / 2 * log(2 * pi * s) - log(2 * pi * t) / 2 + top + log(area) - n * mpf(mean)


def expected(median, between, within, n, mean):
    mu, t, s = log(mpf(median)), mpf(between) ** 2, mpf(within) ** 2
    w = n * t / (s + n * t)
    return exp(mu + w * (mpf(mean) - mu) + (t * (1 - w) + s) / 2)


rows = []
for i in range(150):
    median, between, within = magnitude(1e-6, 1e6), magnitude(1e-3, 4), magnitude(1e-3, 4)
    n = 1 if i % 5 == 0 else int(magnitude(1, 1e6))
    spread = float(sqrt(mpf(between) ** 2 + mpf(within) ** 2 / n))
    mean = float(log(mpf(median))) + random.gauss(0, 1) * spread
    squares = 0.0 if n == 1 else within**2 * (n - 1) * magnitude(0.2, 5)
    row = (median, between, within, n, mean, squares)
    value = closed(*row)
    if i % 10 == 0:
        assert abs(integrated(*row) - value) < mpf(10) ** -25 * max(1, abs(value)), row
    rows.append([*row, float(value), float(expected(*row[:5]))])

print("[")
print(",\n".join(json.dumps(row) for row in rows))
print("]")
