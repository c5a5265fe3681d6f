"""Asks pyxirr and numpy-financial what bench/peers/returns/questions.ts asks, and says how much CPU time rates and schedules took.
One JSON request a line."""
from serving import columns, serve, timed

import datetime
import math

import numpy as np
import numpy_financial as npf
import pyxirr
from scipy.optimize import brentq


def days(texts):
    return [datetime.date.fromisoformat(text) for text in texts]


PEERS = {
    "pyxirr": {
        "irr": lambda q: pyxirr.irr(q["flows"]),
        "xirr": lambda q: pyxirr.xirr(days(q["dates"]), q["amounts"]),
        "ipmt": lambda q: pyxirr.ipmt(q["ratePerPeriod"], q["period"], q["periods"], q["presentValue"]),
        "ppmt": lambda q: pyxirr.ppmt(q["ratePerPeriod"], q["period"], q["periods"], q["presentValue"]),
        "pmt": lambda q: pyxirr.pmt(q["ratePerPeriod"], q["periods"], q["presentValue"]),
        "nper": lambda q: pyxirr.nper(q["ratePerPeriod"], q["payment"], q["presentValue"]),
        "mirr": lambda q: pyxirr.mirr(q["flows"], q["financeRate"], q["reinvestRate"]),
        "npv": lambda q: pyxirr.npv(q["ratePerPeriod"], q["flows"]),
        "yearFraction": lambda q: pyxirr.year_fraction(*days([q["start"], q["end"]]), pyxirr.DayCount.THIRTY_U_360),
    },
    "numpy-financial": {
        "irr": lambda q: npf.irr(q["flows"]),
        "ipmt": lambda q: npf.ipmt(q["ratePerPeriod"], q["period"], q["periods"], q["presentValue"]),
        "ppmt": lambda q: npf.ppmt(q["ratePerPeriod"], q["period"], q["periods"], q["presentValue"]),
        "pmt": lambda q: npf.pmt(q["ratePerPeriod"], q["periods"], q["presentValue"]),
        "nper": lambda q: npf.nper(q["ratePerPeriod"], q["payment"], q["presentValue"]),
        "mirr": lambda q: npf.mirr(q["flows"], q["financeRate"], q["reinvestRate"]),
        "npv": lambda q: npf.npv(q["ratePerPeriod"], q["flows"]),
    },
}


def said(peer, question):
    """A number, or what stands for none; nothing where the peer has no such function."""
    ask = PEERS[peer].get(question["of"])
    if ask is None:
        return None
    try:
        value = ask(question)
    except Exception:
        return "throws"
    if value is None:
        return "None"
    value = float(value)
    return value if math.isfinite(value) else "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def sets():
    """Flows as each function takes them fastest, made once: rows of a matrix; days since the first, as shares of a year."""
    width = int(columns["width"][0])
    columns["flows"] = columns["amounts"].reshape(-1, width)
    columns["lists"] = columns["flows"].tolist()
    stamps = columns["days"].reshape(-1, width)
    first = datetime.date(1970, 1, 1)
    columns["dates"] = [[first + datetime.timedelta(days=int(day)) for day in row] for row in stamps]
    columns["years"] = (stamps - stamps[:, :1]) / 365


def pyxirr_xirr():
    return [pyxirr.xirr(dates, flows) for dates, flows in zip(columns["dates"], columns["lists"])]


def brentq_xirr():
    """As people write it: a sum over flows, days counted anew at each rate tried, within bounds that hold any rate."""

    def rate(dates, flows):
        def value(r):
            return sum(flow / (1 + r) ** ((date - dates[0]).days / 365) for date, flow in zip(dates, flows))

        return brentq(value, -0.999999999999999, 1e20)

    return [rate(dates, flows) for dates, flows in zip(columns["dates"], columns["lists"])]


def brentq_columns_xirr():
    """As fast as numpy makes it: years counted before anything is timed, within bounds that hold these rates only."""

    def rate(years, flows):
        return brentq(lambda r: flows @ (1 + r) ** -years, -0.99, 10)

    return [rate(years, flows) for years, flows in zip(columns["years"], columns["flows"])]


def pyxirr_irr():
    return [pyxirr.irr(flows) for flows in columns["lists"]]


def npf_irr():
    return [npf.irr(flows) for flows in columns["lists"]]


def schedules(rate, periods, principals):
    """Interest and principal of every payment, in doubles."""
    payments = np.arange(1, periods + 1)
    return [
        np.concatenate([npf.ipmt(rate, payments, periods, -loan), npf.ppmt(rate, payments, periods, -loan)])
        for loan in principals
    ]


work = timed(sets, pyxirr_xirr, brentq_xirr, brentq_columns_xirr, pyxirr_irr, npf_irr, schedules)


def answer(task, args, **asked):
    if task == "answers":
        return {"answers": {peer: [said(peer, question) for question in args["questions"]] for peer in PEERS}}
    return work(task, args, **asked)


serve(answer)
