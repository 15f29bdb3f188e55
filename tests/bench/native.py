# SPDX-License-Identifier: GPL-3.0-or-later
"""The same measures by QGIS itself, timed in a process of its own: `python -m tests.bench.native JOBS.json`.

A job is a list of steps [algorithm, parameters]; a parameter "@name" is the output of the step of that name. Prints the
seconds of each job as JSON on the last line.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

Step = tuple[str, str, dict[str, Any]]  # name, algorithm, parameters


def seconds(jobs: dict[str, list[Step]], folder: Path) -> dict[str, float]:
    """Return the seconds of each job, or an empty dict where this Python has no QGIS."""
    if subprocess.run([sys.executable, "-c", "import qgis.core"], capture_output=True, check=False).returncode:
        return {}
    path = folder / "jobs.json"
    path.write_text(json.dumps(jobs))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.native", str(path)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def main(path: str) -> None:
    from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    found = {}
    for job, steps in json.loads(Path(path).read_text()).items():
        outputs: dict[str, Any] = {}
        begun = time.perf_counter()
        for name, algorithm, parameters in steps:
            filled = {
                key: outputs[value[1:]] if isinstance(value, str) and value.startswith("@") else value
                for key, value in parameters.items()
            }
            outputs[name] = processing.run(algorithm, filled, context=context)["OUTPUT"]
        found[job] = time.perf_counter() - begun
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
