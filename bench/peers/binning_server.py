"""Bins variables with optbinning and scorecardpy as their documentation shows, one JSON request a line, and says how much
CPU time it took. The answers are the information values of the variables, in a file."""
from serving import columns, serve, timed

import pandas as pd
import scorecardpy
from optbinning import OptimalBinning


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


serve(timed(frame, optbinning, tree))
