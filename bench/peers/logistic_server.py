"""Fits logistic regressions with scikit-learn and statsmodels as their documentation shows, one JSON request a line, and
says how much CPU time it took. The answers are intercept and coefficients, and standard errors where there are any."""
from serving import columns, serve, timed

import numpy as np
import statsmodels.api as sm
from sklearn.linear_model import LogisticRegression


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


serve(timed(matrix, sklearn, statsmodels))
