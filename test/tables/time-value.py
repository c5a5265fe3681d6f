"""Makes time-value.table.json: annuities at hostile rates and lengths.

Run once, with mpmath (PyPI):  python test/tables/time-value.py

Rows of `annuities` are [rate, periods n, PV, FV, a period k, first, last, a payment; payment at ends of periods, interest
and principal of period k, interest and principal of periods first to last, PV of that payment and FV, FV of PV and
payments of 3]. Rows of `periods` are [rate, payment, PV, FV; periods]. Rows of `rates` are [n, payment, PV, FV;
ln(1 + rate), rate]. Every argument is the double that its digits name.

Formulas are those of textbooks, powers less 1 and all, at 700 digits, so that nothing of their cancellation is left.
"""
import json
import pathlib

from mpmath import expm1, log1p, mp, mpf, power

mp.dps = 700

RATES = [0.0, 1e-300, 1e-16, -1e-16, 1e-14, 1e-12, -1e-12, 1e-9, 1e-6, -1e-6, 0.0005, -0.0005, 0.01, -0.01, 0.1479, -0.3, 1.5, -0.9, 40.0]
PERIODS = [1, 2, 12, 360, 10_000, 100_000]
AMOUNTS = [(100_000.0, 0.0), (-270.51, -100.0), (1000.0, -1000.0), (5000.0, -2500.0), (0.0, 1e6)]


def s(r, n):
    return n if r == 0 else (power(1 + r, n) - 1) / r


def pmt(r, n, p, f):
    return -(p * power(1 + r, n) + f) / s(r, n)


def balance(r, n, p, f, k):
    return p * power(1 + r, k) + pmt(r, n, p, f) * s(r, k)


def rows():
    for rate in RATES:
        r = mpf(rate)
        for n in PERIODS:
            if n * abs(log1p(r)) > 600:
                continue
            for present, future in AMOUNTS:
                p, f = mpf(present), mpf(future)
                payment = pmt(r, n, p, f)
                k = max(1, (7 * n) // 8)
                first, last = max(1, n // 3), max(1, (5 * n) // 6)
                interest = -r * balance(r, n, p, f, k - 1)
                principal = -(p + f) * power(1 + r, k - 1) / s(r, n)
                q = power(1 + r, first - 1)
                count = last - first + 1
                cum_principal = -(p + f) * q * s(r, count) / s(r, n)
                cum_interest = payment * count - cum_principal
                given = mpf(float(payment))
                pv_value = -(given * s(r, n) + f) / power(1 + r, n)
                fv_value = -(p * power(1 + r, n) + 3 * s(r, n))
                out = [payment, interest, principal, cum_interest, cum_principal, pv_value, fv_value]
                yield [rate, n, present, future, k, first, last, float(given), *map(float, out)]


def solved():
    """Numbers of periods and rates of payments a little off, by 60 digits."""
    for rate in [1e-14, 1e-12, -1e-9, 1e-6, 0.004, -0.02, 0.2, 3.0]:
        for payment in [-100.0, -250.0, 40.0]:
            for present, future in [(1000.0, 0.0), (-1000.0, 10_000.0), (0.0, 5000.0)]:
                r, p, f, a = mpf(rate), mpf(present), mpf(future), mpf(payment)
                if a + p * r == 0:
                    continue
                change = -r * (p + f) / (a + p * r)
                if change <= -1:
                    continue
                n = log1p(change) / log1p(r)
                if n > 0:
                    yield [rate, payment, present, future, float(n)]


def rates():
    from mpmath import findroot, log

    for n, a, p, f, guess in [
        (348, -13093.25, 790000.0, 0.0, 0.0165),
        (37, -7200.0, -40000.0, 4477839.0, 0.106),
        (360, -277.777777827917, 100000.0, 0.0, 1e-12),
        (360, -277.0, 100000.0, 0.0, -1.5e-5),
        (12, -1e-3, 1000.0, 0.0, -0.7),
        (100_000, -100.0, 1e6, 0.0, 1e-4),
        (100_000, -10.0, 1e6, 0.0, -1e-7),
        (1_000_000, -1.0, 1e6, -1e-3, 1e-15),
        (24, -450.0, 10000.0, 0.0, 0.006),
        (2, 0.0, -593.06, 214.07, -0.4),
        (5, -1e9, 1.0, 0.0, 1e9),
    ]:
        def value(x, n=n, a=mpf(a), p=mpf(p), f=mpf(f)):
            return p + a * (n if x == 0 else -expm1(-n * x) / expm1(x)) + f * mp.exp(-n * x)

        x0 = log(1 + mpf(guess))
        x = findroot(value, (x0, x0 * (1 + mpf("1e-3"))), solver="secant", tol=mpf(10) ** -200, maxsteps=500, verify=False)
        assert abs(value(x)) < mpf(10) ** -40 * (abs(p) + abs(a) * n), (n, a, p, f, value(x))
        x = mpf(0) if abs(x) < mpf(10) ** -100 else x
        yield [n, a, p, f, float(x), float(expm1(x))]


def table(name, items):
    return f'"{name}": [\n' + ",\n".join(json.dumps(row, separators=(",", ":")) for row in items) + "\n]"


parts = ['"source": "time-value.py, mpmath, 700 digits"', table("annuities", rows()), table("periods", solved())]
mp.dps = 120
parts.append(table("rates", rates()))
pathlib.Path(__file__).with_suffix(".table.json").write_text("{\n" + ",\n".join(parts) + "\n}\n")
