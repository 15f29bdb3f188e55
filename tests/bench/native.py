# SPDX-License-Identifier: GPL-3.0-or-later
"""The same measures by QGIS itself, timed in a process of its own: `python -m tests.bench.native STEPS.json`.

A step is [name, algorithm, parameters]; a parameter "@name" is the output of the step of that name. The last line
printed is the seconds of all steps together.
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


def seconds(steps: list[Step], folder: Path) -> float | None:
    """Return the seconds that the steps take without starting QGIS, or None where this Python has no QGIS."""
    if subprocess.run([sys.executable, "-c", "import qgis.core"], capture_output=True, check=False).returncode:
        return None
    path = folder / "steps.json"
    path.write_text(json.dumps(steps))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.native", str(path)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )
    return float(done.stdout.strip().splitlines()[-1])


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
    outputs: dict[str, Any] = {}
    begun = time.perf_counter()
    for name, algorithm, parameters in json.loads(Path(path).read_text()):
        filled = {
            key: outputs[value[1:]] if isinstance(value, str) and value.startswith("@") else value
            for key, value in parameters.items()
        }
        outputs[name] = processing.run(algorithm, filled, context=context)["OUTPUT"]
    print(time.perf_counter() - begun)


if __name__ == "__main__":
    main(sys.argv[1])
