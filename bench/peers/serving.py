"""What every server of a peer does: columns come as files of raw numbers, requests as JSON, one a line, and so do answers.

To be imported before numpy and what needs it, since it holds them to one thread.
"""
import json
import os
import sys
import time

for threads in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[threads] = "1"
# What packages print must not stand among the answers.
answers, sys.stdout = sys.stdout, sys.stderr

import numpy as np

columns = {}


def load(name, file, type):
    columns[name] = np.fromfile(file, dtype=type)


def serve(answer):
    """Answers requests until there are no more."""
    for line in sys.stdin:
        answers.write(json.dumps(answer(**json.loads(line))) + "\n")
        answers.flush()


def timed(*tasks):
    """Answers with the CPU time of a task, and writes its result to a file where one is wanted."""
    named = {task.__name__: task for task in (load, *tasks)}

    def answer(task, args, calls=1, file=None):
        begin = time.process_time()
        for _ in range(calls):
            result = named[task](**args)
        seconds = (time.process_time() - begin) / calls
        if file is not None:
            np.asarray(result, dtype=np.float64).tofile(file)
        return {"seconds": seconds, "total": time.process_time(), "peak": 0}

    return answer
