"""Does with lifetimes what it is asked for, one JSON request a line, and says how much CPU time it took.

Columns come as files of raw numbers, so that neither side pays for passing them on. Every task is written as lifetimes'
documentation does it, or faster where an experienced user would.
"""
import json
import os
import resource
import sys
import time

for threads in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[threads] = "1"
answers, sys.stdout = sys.stdout, sys.stderr

import numpy as np
import pandas as pd
from lifetimes import BetaGeoBetaBinomFitter, BetaGeoFitter, GammaGammaFitter, ParetoNBDFitter
from lifetimes.utils import summary_data_from_transaction_data

DAYS = 7
columns = {}


def load(name, file, type):
    columns[name] = np.fromfile(file, dtype=type)


def load_log(name, client, date, ids):
    """The log as a user would have it: dates parsed, ids as numbers or texts."""
    codes = columns[client]
    if ids != "int":
        texts = np.array([f"C{code:07d}" for code in codes], dtype=object)
        codes = pd.array(texts, dtype=pd.StringDtype("pyarrow" if ids == "arrow" else "python", na_value=np.nan))
    days = columns[date].astype("datetime64[D]").astype("datetime64[s]")
    columns[name] = pd.DataFrame({"client": codes, "date": days})


def history(data):
    return tuple(columns[f"{data}.{part}"] for part in ("frequency", "recency", "age"))


def compress(x, recency, age):
    """Distinct histories, their counts, and which one each client has: whole days packed into one number."""
    day = lambda time: np.rint(time * DAYS).astype(np.int64)
    key = (x.astype(np.int64) << 40) | (day(recency) << 20) | day(age)
    _, first, inverse, weights = np.unique(key, return_index=True, return_inverse=True, return_counts=True)
    return (x[first], recency[first], age[first]), inverse, weights


def fit(data):
    return BetaGeoFitter().fit(*history(data))


def fit_weighted(data):
    patterns, _, weights = compress(*history(data))
    return BetaGeoFitter().fit(*patterns, weights=weights)


def compress_before(data):
    columns[f"{data}.patterns"] = compress(*history(data))


def fit_patterns(data):
    patterns, _, weights = columns[f"{data}.patterns"]
    return BetaGeoFitter().fit(*patterns, weights=weights)


def fit_times(data, times):
    """What a bootstrap of so many replicates costs at least, were it there: the fits."""
    return [BetaGeoFitter().fit(*history(data)) for _ in range(times)][-1]


def fit_pareto(data):
    return ParetoNBDFitter().fit(*history(data))


def fit_pareto_weighted(data):
    patterns, _, weights = compress(*history(data))
    return ParetoNBDFitter().fit(*patterns, weights=weights)


def fit_spending(data):
    return GammaGammaFitter().fit(columns[f"{data}.spendOrders"], columns[f"{data}.meanSpend"])


def fit_opportunities(data, weights=None):
    return BetaGeoBetaBinomFitter().fit(*history(data), weights=None if weights is None else columns[weights])


def given(params):
    model = BetaGeoFitter()
    model.params_ = pd.Series(params)
    model.predict = model.conditional_expected_number_of_purchases_up_to_time
    return model


def score(data, params, horizon):
    model, (x, recency, age) = given(params), history(data)
    purchases = model.conditional_expected_number_of_purchases_up_to_time(horizon, x, recency, age)
    return purchases, model.conditional_probability_alive(x, recency, age)


def score_patterns(data, params, horizon):
    model, ((x, recency, age), inverse, _) = given(params), columns[f"{data}.patterns"]
    purchases = model.conditional_expected_number_of_purchases_up_to_time(horizon, x, recency, age)
    return purchases[inverse], model.conditional_probability_alive(x, recency, age)[inverse]


def worth(data, params, spend, months, rate):
    """The value of every client over so many months, discounted from their ends at a rate per month."""
    spending = GammaGammaFitter()
    spending.params_ = pd.Series(spend)
    x, recency, age = (pd.Series(column) for column in history(data))
    mean_spend = pd.Series(columns[f"{data}.meanSpend"])
    return spending.customer_lifetime_value(
        given(params), x, recency, age, mean_spend, time=months, discount_rate=rate, freq="W"
    ).to_numpy()


def summarise(log, until):
    return summary_data_from_transaction_data(
        columns[log], "client", "date", observation_period_end=until, freq="D", freq_multiplier=DAYS
    )


def peak():
    """The peak of this program alone in MB; ru_maxrss may still hold that of the parent from which it was forked."""
    if sys.platform != "linux":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def described(result):
    """What is compared: parameters and log-likelihood in the caller's unit of time, or columns in a file."""
    if isinstance(result, BetaGeoFitter):
        x, weights = result.data["frequency"], result.data["weights"]
        likelihood = -result._negative_log_likelihood_ * weights.sum() + (x * weights).sum() * np.log(result._scale)
        return {"params": result.params_.to_dict(), "logLikelihood": likelihood}
    if isinstance(result, ParetoNBDFitter):
        x, weights = result.data["frequency"], result.data["weights"]
        likelihood = -result._negative_log_likelihood_ * weights.mean() + (x * weights).sum() * np.log(result._scale)
        return {"params": result.params_.to_dict(), "logLikelihood": likelihood}
    if isinstance(result, (GammaGammaFitter, BetaGeoBetaBinomFitter)):
        likelihood = -result._negative_log_likelihood_ * result.data["weights"].sum()
        return {"params": result.params_.to_dict(), "logLikelihood": likelihood}
    if isinstance(result, pd.DataFrame):
        result = [column.to_numpy() for _, column in result.sort_index().items()]
    return {"columns": np.asarray(result, dtype=np.float64)}


TASKS = {
    task.__name__: task
    for task in (
        load, load_log, compress_before, fit, fit_times, fit_weighted, fit_patterns, fit_pareto, fit_pareto_weighted,
        fit_spending, fit_opportunities, score, score_patterns, worth, summarise,
    )
}


def answer(task, args, calls=1, file=None):
    begin = time.process_time()
    for _ in range(calls):
        result = TASKS[task](**args)
    seconds = (time.process_time() - begin) / calls
    memory = peak()
    told = described(result) if file is not None else {}
    if "columns" in told:
        told.pop("columns").tofile(file)
    return {"seconds": seconds, "total": time.process_time(), "peak": memory, **told}


for line in sys.stdin:
    answers.write(json.dumps(answer(**json.loads(line))) + "\n")
    answers.flush()
