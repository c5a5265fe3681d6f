"""Estimates migration with transitionMatrix as its documentation shows, one JSON request a line, and says how much CPU time it took.
The answers are the counts of each cohort, in a file."""
from serving import columns, serve, timed

import pandas as pd
from transitionMatrix import StateSpace
from transitionMatrix.estimators.cohort_estimator import CohortEstimator


def frame():
    """Snapshots as the estimator wants them, sorted by client and time, made once."""
    columns["frame"] = pd.DataFrame({"ID": columns["client"], "Time": columns["time"], "State": columns["rating"]})


def cohorts(states, moments):
    """Counts, matrices and intervals of all cohorts; the estimator does not run without intervals."""
    space = StateSpace([(str(state), str(state)) for state in range(states)])
    estimator = CohortEstimator(
        states=space, cohort_bounds=list(range(moments)), ci={"method": "goodman", "alpha": 0.05}
    )
    estimator.fit(columns["frame"])
    return estimator.count_set


serve(timed(frame, cohorts))
