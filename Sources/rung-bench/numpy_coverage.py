"""Coverage of all moves between rated occupations, vectorized in numpy: what GuidanceBench is compared with.

Prints two times in milliseconds, each the best of three, on one thread: the formula as it reads, vectorized over blocks
of destinations in numpy's own floating point; and one written for speed, in 32-bit floating point with one product of
a matrix and a vector for each destination, which the linear algebra library below numpy computes.
"""

import json
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np

with open(os.path.join(sys.argv[1], "ratings.json"), encoding="utf-8") as file:
    rows = [row.split("|")[1] for row in json.load(file)["rows"]]
cells = [[row[start : start + 7] for start in range(0, len(row), 7)] for row in rows]
importance = np.array([[int(cell[0:3]) for cell in row] for row in cells]) / 100
level = np.array([[int(cell[3:6]) for cell in row] for row in cells]) / 100
asked = np.where(importance >= 3, importance, 0)
total = (asked * level).sum(axis=1)
BLOCK = 16


def plain():
    result = np.empty((len(level), len(level)))
    for start in range(0, len(level), BLOCK):
        block = slice(start, start + BLOCK)
        brought = np.minimum(level[:, None, :], level[None, block, :]) * asked[None, block, :]
        result[:, block] = brought.sum(axis=2) / total[None, block]
    return result


def tuned():
    levels, weights = level.astype(np.float32), asked.astype(np.float32)
    result = np.empty((len(level), len(level)), dtype=np.float32)
    for destination in range(len(level)):
        result[:, destination] = np.minimum(levels, levels[destination]) @ weights[destination]
    return result / total.astype(np.float32)


def best(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


assert np.allclose(plain(), tuned(), atol=1e-5)
print(f"{best(plain):.3f} {best(tuned):.3f}")
