"""Fits logistic regressions with scikit-learn and statsmodels as their documentation shows, one JSON request a line, and
says how much CPU time it took. The answers are intercept and coefficients, and standard errors where there are any."""
import json
import os
import sys
import time

for threads in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[threads] = "1"
answers, sys.stdout = sys.stdout, sys.stderr

import numpy as np
import statsmodels.api as sm
from sklearn.linear_model import LogisticRegression

columns = {}


def load(name, file, type):
    columns[name] = np.fromfile(file, dtype=type)


def matrix(names):
    """Rows as both want them, made once: row by row, and with a column of ones for statsmodels."""
    columns["matrix"] = np.column_stack([columns[name] for name in names])
    columns["design"] = sm.add_constant(columns["matrix"])


def sklearn(tolerance):
    """Without penalty, by lbfgs, until no component of the mean gradient is larger than the tolerance."""
    found = LogisticRegression(C=np.inf, solver="lbfgs", tol=tolerance, max_iter=1000)
    found.fit(columns["matrix"], columns["events"])
    return [*found.intercept_, *found.coef_[0]]


def statsmodels():
    """By Newton's method, as it comes."""
    found = sm.Logit(columns["events"], columns["design"]).fit(disp=0)
    return [*found.params, *found.bse]


TASKS = {task.__name__: task for task in (load, matrix, sklearn, statsmodels)}


def answer(task, args, calls=1, file=None):
    begin = time.process_time()
    for _ in range(calls):
        result = TASKS[task](**args)
    seconds = (time.process_time() - begin) / calls
    if file is not None:
        np.asarray(result, dtype=np.float64).tofile(file)
    return {"seconds": seconds, "total": time.process_time(), "peak": 0}


for line in sys.stdin:
    answers.write(json.dumps(answer(**json.loads(line))) + "\n")
    answers.flush()
