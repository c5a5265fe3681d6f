"""Fits path models by partial least squares with plspm as its documentation shows, one JSON request a line, and says how much CPU
time it took, that of the process that it resamples in included. The answers are path coefficients and their standard errors."""
import os

from serving import columns, load, serve

import numpy as np
import pandas as pd
import plspm.config as c
from plspm.mode import Mode
from plspm.plspm import Plspm
from plspm.scheme import Scheme


def prepare(blocks, paths):
    """The table of answers and the model, made once: blocks by the beginning of the names of their columns."""
    structure = c.Structure()
    for source, targets in paths.items():
        structure.add_path([source], targets)
    model = c.Config(structure.path(), scaled=False)
    table = pd.DataFrame(columns)
    for construct, prefix in blocks.items():
        model.add_lv_with_columns_named(construct, Mode.A, table, prefix)
    return table, model


def bootstrap(table, model, runs):
    """One process: the same work in more of them takes more CPU time."""
    found = Plspm(table, model, Scheme.CENTROID, bootstrap=True, bootstrap_iterations=runs, processes=1)
    paths = found.bootstrap().paths()
    return [paths["original"], paths["std.error"]]


def cpu_seconds():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


prepared = {}


def answer(task, args, calls=1, file=None):
    if task == "load":
        load(**args)
    elif task == "prepare":
        prepared["model"] = prepare(**args)
    begin = cpu_seconds()
    if task == "bootstrap":
        for _ in range(calls):
            result = bootstrap(*prepared["model"], **args)
        if file is not None:
            np.asarray(result, dtype=np.float64).tofile(file)
    return {"seconds": (cpu_seconds() - begin) / calls, "total": cpu_seconds(), "peak": 0}


if __name__ == "__main__":
    serve(answer)
