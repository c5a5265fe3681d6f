"""Bins variables with optbinning and scorecardpy as their documentation shows, one JSON request a line, and says how much
CPU time it took. The answers are the information values of the variables, in a file."""
import json
import os
import sys
import time

for threads in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[threads] = "1"
answers, sys.stdout = sys.stdout, sys.stderr

import numpy as np
import pandas as pd
import scorecardpy
from optbinning import OptimalBinning

columns = {}


def load(name, file, type):
    columns[name] = np.fromfile(file, dtype=type)


def frame(names):
    """Columns as scorecardpy wants them, made once."""
    columns["frame"] = pd.DataFrame({name: columns[name] for name in [*names, "bad"]})


def optbinning(names, trend, bins, share):
    """The solver as it comes; what the information value needs is built, nothing else."""
    values = []
    for name in names:
        found = OptimalBinning(
            name=name, dtype="numerical", monotonic_trend=trend, max_n_bins=bins, min_bin_size=share
        ).fit(columns[name], columns["bad"])
        found.binning_table.build()
        values.append(found.binning_table.iv)
    return values


def tree(names, bins, share):
    """scorecardpy's own method, in this process alone."""
    found = scorecardpy.woebin(
        columns["frame"], "bad", x=names, bin_num_limit=bins, count_distr_limit=share, no_cores=1, print_info=False
    )
    return [found[name]["bin_iv"].sum() for name in names]


TASKS = {task.__name__: task for task in (load, frame, optbinning, tree)}


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
