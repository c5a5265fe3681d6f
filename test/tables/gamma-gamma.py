"""Makes gamma-gamma.table.json: log-likelihood and expected spend of random clients under the Gamma-Gamma model, 50 digits.

Run once, with mpmath (PyPI):  python test/tables/gamma-gamma.py

Formulas: Fader and Hardie (2013), note 025, eqs. 1a and 5. Rows are
[p, q, gamma, orders, mean, log-likelihood, expected spend]; every number is the double that its digits name, and the
expected spend is null where p x + q <= 1. The `ridge` rows have shapes up to 1e10 and a mean near what they say, as the
search for a maximum meets them where all amounts are alike.
"""
import json
import pathlib
import random

from mpmath import log, loggamma, mp, mpf, nstr

random.seed(2013)
mp.dps = 80

CDNOW = (6.24957, 3.74422, 15.4435)


def log_likelihood(p, q, gamma, x, m):
    p, q, gamma, m = map(mpf, (p, q, gamma, m))
    a = p * x
    gammas = loggamma(a + q) - loggamma(a) - loggamma(q)
    return gammas + q * log(gamma) + (a - 1) * log(m) + a * log(x) - (a + q) * log(gamma + m * x)


def expected(p, q, gamma, x, m):
    p, q, gamma, m = map(mpf, (p, q, gamma, m))
    weight = p * x + q - 1
    return p * (gamma + x * m) / weight if weight > 0 else None


def magnitude(low, high, digits=6):
    return float(f"{10 ** random.uniform(low, high):.{digits}g}")


def orders():
    return 1 if random.random() < 0.2 else int(10 ** random.uniform(0, 6))


def double(value):
    return None if value is None else float(nstr(value, 25))


def row(p, q, gamma, x, m):
    return [p, q, gamma, x, m, double(log_likelihood(p, q, gamma, x, m)), double(expected(p, q, gamma, x, m))]


clients = []
for i in range(1500):
    p, q, gamma = CDNOW if i % 3 == 0 else (magnitude(-3, 3), magnitude(-3, 3), magnitude(-6, 6))
    typical = p * gamma / (q + 1)
    clients.append(row(p, q, gamma, orders(), magnitude(-6, 6) if i % 2 else float(f"{typical * 10 ** random.uniform(-1, 1):.6g}")))
ridge = []
for i in range(300):
    p, q = magnitude(0, 10), magnitude(0, 10)
    typical = magnitude(-3, 3)
    gamma = float(f"{typical * q / p:.9g}")
    spread = (1 / p + 1 / q) ** 0.5
    ridge.append(row(p, q, gamma, orders(), typical * (1 + spread * random.uniform(-3, 3)) if spread < 0.2 else typical))

path = pathlib.Path(__file__).with_suffix(".table.json")
lines = ["{", '"source": "' + pathlib.Path(__file__).name + ', mpmath, 80 digits",']
for name, table in (("clients", clients), ("ridge", ridge)):
    lines.append(f'"{name}": [')
    lines.append(",\n".join(json.dumps(cells, separators=(",", ":")) for cells in table))
    lines.append("]," if name == "clients" else "]")
lines.append("}")
path.write_text("\n".join(lines) + "\n")
