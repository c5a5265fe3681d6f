"""Fits survival models with lifelines as its documentation shows, one JSON request a line, and says how much CPU time it took.
The answers are the curve, or the coefficients with their standard errors, in a file."""
from serving import columns, serve, timed

import numpy as np
import pandas as pd
from lifelines import CoxPHFitter, KaplanMeierFitter


def table(names):
    """A table of columns, made once."""
    columns["rows"] = pd.DataFrame({name: columns[name] for name in names})


def kaplan_meier():
    """Survival at the times of the rows."""
    fitted = KaplanMeierFitter().fit(columns["duration"], columns["event"])
    return fitted.survival_function_.iloc[:, 0].to_numpy()


def cox():
    """Efron's ties, its default."""
    fitted = CoxPHFitter().fit(columns["rows"], "duration", "event")
    return np.concatenate([fitted.params_.to_numpy(), fitted.standard_errors_.to_numpy()])


serve(timed(table, kaplan_meier, cox))
