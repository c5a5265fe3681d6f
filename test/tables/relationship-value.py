"""Makes relationship-value.table.json: competing endings and what they are worth, 30 digits.

Run once, with mpmath (PyPI):  python test/tables/relationship-value.py

Every number is the double that its digits name. A row has the days until the certain ending, the annual discount rate, the
hazards [unit, between, times, values], and of these: the probability of each ending that may come, the present value of one
unit paid at each, the probability to last, the present value of one unit a day while it lasts, and the expected days.
Survival is a product of closed forms; the integrals over it are adaptive quadrature between all times of all hazards.
"""
import json
import pathlib
import random

from mpmath import exp, log, mp, mpf, nstr, quad

random.seed(1998)
mp.dps = 30
DAYS = {"day": mpf(1), "week": mpf(7), "month": mpf("365.25") / 12, "year": mpf("365.25")}
CASES = 40


def magnitude(low, high):
    return float(f"{10 ** random.uniform(low, high):.6g}")


def drawn_hazard():
    unit = random.choice(list(DAYS))
    times, values = [], []
    for _ in range(random.randint(1, 4)):
        length = magnitude(-2, 0) * 1500 / float(DAYS[unit])
        times.append(float(f"{(times[-1] if times else 0) + length:.6g}"))
        values.append(float(f"{magnitude(-6, -1.5) * float(DAYS[unit]):.6g}"))
    return [unit, random.choice(["step", "linear", "log-linear"]), times, values]


def pieces(hazard):
    """Between two days: the hazard per day at the first of them and the kind of its way to the second."""
    unit, between, times, values = hazard
    day = DAYS[unit]
    ts = [mpf(t) * day for t in times]
    vs = [mpf(v) / day for v in values]
    found = [(mpf(0), ts[0], vs[0], vs[0], "step")]
    for i in range(len(ts) - 1):
        found.append((ts[i], ts[i + 1], vs[i], vs[i + 1], between))
    return found + [(ts[-1], mpf(10) ** 9, vs[-1], vs[-1], "step")]


def value(piece, t):
    start, stop, a, b, between = piece
    if between == "step":
        return a
    share = (t - start) / (stop - start)
    return a + share * (b - a) if between == "linear" else a * exp(share * log(b / a))


def area(piece, t):
    start, _, a, _, between = piece
    at = value(piece, t)
    if between == "step" or a == at:
        return a * (t - start)
    return (a + at) / 2 * (t - start) if between == "linear" else (at - a) / log(at / a) * (t - start)


def piece_at(found, t):
    return next(piece for piece in found if piece[0] <= t < piece[1])


def row():
    last = random.randint(30, 2500)
    rate = random.choice([0, magnitude(-2, -0.3)])
    hazards = [drawn_hazard() for _ in range(random.randint(1, 3))]
    found = [pieces(hazard) for hazard in hazards]
    delta = log(1 + mpf(rate)) / DAYS["year"]
    times = sorted({mpf(0), mpf(last)} | {start for all_ in found for start, *_ in all_ if start < last})
    ended = [mpf(0)] * len(hazards)
    paid = [mpf(0)] * len(hazards)
    annuity = days = before = mpf(0)
    for start, stop in zip(times, times[1:]):
        here = [piece_at(all_, (start + stop) / 2) for all_ in found]
        offset = sum(area(piece, start) for piece in here)

        def left(t):
            return exp(-(before + sum(area(piece, t) for piece in here) - offset))

        for k, piece in enumerate(here):
            ended[k] += quad(lambda t: left(t) * value(piece, t), [start, stop])
            paid[k] += quad(lambda t: left(t) * value(piece, t) * exp(-delta * t), [start, stop])
        annuity += quad(lambda t: left(t) * exp(-delta * t), [start, stop])
        days += quad(left, [start, stop])
        before += sum(area(piece, stop) for piece in here) - offset
    numbers = [ended, paid, exp(-before), annuity, days]
    return [last, rate, hazards] + [[float(nstr(x, 25)) for x in n] if isinstance(n, list) else float(nstr(n, 25)) for n in numbers]


rows = [row() for _ in range(CASES)]
target = pathlib.Path(__file__).with_name("relationship-value.table.json")
lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in rows)
target.write_text('{\n"source": "relationship-value.py, mpmath, 30 digits",\n"rows": [\n' + lines + "\n]\n}\n")
