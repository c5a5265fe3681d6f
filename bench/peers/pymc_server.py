"""Samples the posterior of BG/NBD with PyMC-Marketing as its documentation shows, one JSON request a line.

The model is built and compiled anew at every request, as a program would that has new data; importing the packages is not
counted. Chains run side by side in as many processes as there are cores for the time to the result, and one after the other
in this process for the CPU time of sampling.
"""
import resource
import time

from serving import columns, load, serve

import arviz as az
import numpy as np
import pandas as pd
from pymc_extras.prior import Prior
from pymc_marketing import clv


def sample(data, scales, draws, warmup, chains, cores, seed):
    """The posterior under half-normal priors of these scales."""
    x, recency, age = (columns[f"{data}.{part}"] for part in ("frequency", "recency", "age"))
    frame = pd.DataFrame({"customer_id": np.arange(len(x)), "frequency": x, "recency": recency, "T": age})
    began = time.perf_counter()
    priors = {name: Prior("HalfNormal", sigma=scale) for name, scale in scales.items()}
    model = clv.BetaGeoModel(data=frame, model_config=priors)
    model.build_model()
    used = resource.getrusage(resource.RUSAGE_SELF)
    model.fit(
        method="mcmc", draws=draws, tune=warmup, chains=chains, cores=cores, random_seed=seed, progressbar=False
    )
    cpu = resource.getrusage(resource.RUSAGE_SELF)
    wall = time.perf_counter() - began
    posterior = model.idata.posterior
    table = az.summary(posterior, var_names=list(scales), round_to="none")
    return {
        "wall": wall,
        "sampling": cpu.ru_utime + cpu.ru_stime - used.ru_utime - used.ru_stime,
        "leastEffectiveSize": float(table[["ess_bulk", "ess_tail"]].min().min()),
        "largestRHat": float(table["r_hat"].max()),
        "means": {name: float(table.loc[name, "mean"]) for name in scales},
        "deviations": {name: float(table.loc[name, "sd"]) for name in scales},
        "ends": {name: np.quantile(posterior[name].values, [0.025, 0.975]).tolist() for name in scales},
    }


TASKS = {"load": load, "sample": sample}

serve(lambda task, args, **_: TASKS[task](**args) or {})
