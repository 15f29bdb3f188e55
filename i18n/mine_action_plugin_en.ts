<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>MineAction</name>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>"{criterion}" adds to a score; it cannot take a hazard out of the ranking.</source>
            <translation>"{criterion}" adds to a score; it cannot take a hazard out of the ranking.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{criterion}" has no setting "{parameter}".</source>
            <translation>"{criterion}" has no setting "{parameter}".</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>"{criterion}" has the value function "{kind}" in the method "{method}".</source>
            <translation>"{criterion}" has the value function "{kind}" in the method "{method}".</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" against "{second}": {ratio}.</source>
            <translation>"{first}" against "{second}": {ratio}.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" and "{second}" still need a judgement; {count} pairs do.</source>
            <translation>"{first}" and "{second}" still need a judgement; {count} pairs do.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.</source>
            <translation>"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>"{shape}" with indifference {q} and strict preference {p}.</source>
            <translation>"{shape}" with indifference {q} and strict preference {p}.</translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n hazard(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n held row(s) wait for a decision</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/priorities.py" />
            <source>%n missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/task_orders.py" />
            <source>%n page(s) printed to {file}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/create_orders_dialog.py" />
            <source>%n selected hazard(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/task_orders.py" />
            <source>%n task order(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{code}' is also the ID of row {other}.</source>
            <translation>'{code}' is also the ID of row {other}.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>'{layer}' does not say where its coordinates are.</source>
            <translation>'{layer}' does not say where its coordinates are.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>'{layer}': {reason}.</source>
            <translation>'{layer}': {reason}.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{name}' is neither a file nor one of: {known}.</source>
            <translation>'{name}' is neither a file nor one of: {known}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not EPSG:4326 or a projection of it (WGS 84).</source>
            <translation>'{name}' is not EPSG:4326 or a projection of it (WGS 84).</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a coordinate system.</source>
            <translation>'{name}' is not a coordinate system.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a field of {table}.</source>
            <translation>'{name}' is not a field of {table}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a table.</source>
            <translation>'{name}' is not a table.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not an ASCII file name.</source>
            <translation>'{name}' is not an ASCII file name.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>'{name}' is not known.</source>
            <translation>'{name}' is not known.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores.</source>
            <translation>'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{since}' is neither a delivery number nor a date like 2026-01-31.</source>
            <translation>'{since}' is neither a delivery number nor a date like 2026-01-31.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{site}' is none of: {known}.</source>
            <translation>'{site}' is none of: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{site}' is not in the workspace.</source>
            <translation>'{site}' is not in the workspace.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{source}' is called like {field}, but its values do not fit. They were kept apart.</source>
            <translation>'{source}' is called like {field}, but its values do not fit. They were kept apart.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>'{text}' cannot be read as YYYY-MM-DD.</source>
            <translation>'{text}' cannot be read as YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>A Python package is missing or too old</source>
            <translation>A Python package is missing or too old</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>A column of your own (decision support)</source>
            <translation>A column of your own (decision support)</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A comparison of two criteria cannot be used.</source>
            <translation>A comparison of two criteria cannot be used.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>A confirmed hazardous area needs direct evidence of contamination.</source>
            <translation>A confirmed hazardous area needs direct evidence of contamination.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A coordinate cannot be transformed</source>
            <translation>A coordinate cannot be transformed</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A criterion has a setting that does not exist.</source>
            <translation>A criterion has a setting that does not exist.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>A criterion is used as a veto that is none.</source>
            <translation>A criterion is used as a veto that is none.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map cannot be read</source>
            <translation>A file of the base map cannot be read</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map has no coordinate system</source>
            <translation>A file of the base map has no coordinate system</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map is not there</source>
            <translation>A file of the base map is not there</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard is not to be seen on the printed map</source>
            <translation>A hazard is not to be seen on the printed map</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard would be missing from the map</source>
            <translation>A hazard would be missing from the map</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A layer has no known coordinate system</source>
            <translation>A layer has no known coordinate system</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A layer of the base map cannot be drawn</source>
            <translation>A layer of the base map cannot be drawn</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>A layer that the ranking should read cannot be opened</source>
            <translation>A layer that the ranking should read cannot be opened</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A pair of criteria has not been compared.</source>
            <translation>A pair of criteria has not been compared.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>A preference function cannot be used.</source>
            <translation>A preference function cannot be used.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A profile needs criteria, each with an id of its own.</source>
            <translation>A profile needs criteria, each with an id of its own.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>A raster of your own</source>
            <translation>A raster of your own</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>A record cannot be told apart in the delivery</source>
            <translation>A record cannot be told apart in the delivery</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>A revision needs a reason</source>
            <translation>A revision needs a reason</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A setting of a criterion is not allowed.</source>
            <translation>A setting of a criterion is not allowed.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A signature needs a name, a date and a reason.</source>
            <translation>A signature needs a name, a date and a reason.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>A table of the workspace cannot be shown</source>
            <translation>A table of the workspace cannot be shown</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>A value that must be there or must be unique is not: {error}.</source>
            <translation>A value that must be there or must be unique is not: {error}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>A weight is not allowed.</source>
            <translation>A weight is not allowed.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Abandoned explosive ordnance</source>
            <translation>Abandoned explosive ordnance</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>About effort, so shown and not part of the score: {criteria}.</source>
            <translation>About effort, so shown and not part of the score: {criteria}.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accept findings</source>
            <translation>Accept findings</translation>
        </message>
        <message>
            <location filename="gui/findings_dialog.py" />
            <source>Accept the selected findings</source>
            <translation>Accept the selected findings</translation>
        </message>
        <message>
            <location filename="adapters/layer_styles.py" />
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Accepted by</source>
            <translation>Accepted by</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepted findings</source>
            <translation>Accepted findings</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepting a finding needs a name and a reason</source>
            <translation>Accepting a finding needs a name and a reason</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Access route</source>
            <translation>Access route</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Accessible</source>
            <translation>Accessible</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <source>Accident</source>
            <translation>Accident</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Accident ID</source>
            <translation>Accident ID</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/priority/inputs.py" />
            <source>Accidents</source>
            <translation>Accidents</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents and other hazards within {radius}</source>
            <translation>Accidents and other hazards within {radius}</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents: none recorded within {radius}.</source>
            <translation>Accidents: none recorded within {radius}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy of the datum operation</source>
            <translation>Accuracy of the datum operation</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Acknowledged</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Acknowledged by the operator</source>
            <translation>Acknowledged by the operator</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Activities</source>
            <translation>Activities</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/work_sections.py" />
            <location filename="gui/create_orders_dialog.py" />
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Add N and E, or say in which order the coordinates are.</source>
            <translation>Add N and E, or say in which order the coordinates are.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Add the criterion about team-days to the profile, or rank by benefit.</source>
            <translation>Add the criterion about team-days to the profile, or rank by benefit.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Age of the last survey</source>
            <translation>Age of the last survey</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/panel.py" />
            <source>All Libya</source>
            <translation>All Libya</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT</source>
            <translation>All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ammunition storage area clearance</source>
            <translation>Ammunition storage area clearance</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Ammunition storage area explosion</source>
            <translation>Ammunition storage area explosion</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>An area that cannot be completed is reported as a hazardous area of its own, with its turning points. Nothing outside the perimeter is covered by this order.</source>
            <translation>An area that cannot be completed is reported as a hazardous area of its own, with its turning points. Nothing outside the perimeter is covered by this order.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>An input layer is not in longitude and latitude.</source>
            <translation>An input layer is not in longitude and latitude.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>An order is issued by a named person</source>
            <translation>An order is issued by a named person</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>An order needs a perimeter that encloses an area: {reason}.</source>
            <translation>An order needs a perimeter that encloses an area: {reason}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>An order of importance has to name every criterion once.</source>
            <translation>An order of importance has to name every criterion once.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-personnel mines</source>
            <translation>Anti-personnel mines</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-vehicle mines</source>
            <translation>Anti-vehicle mines</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <location filename="gui/tabs/hazards.py" />
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Area (computed)</source>
            <translation>Area (computed)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Area (ellipsoid)</source>
            <translation>Area (ellipsoid)</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Area of this task order</source>
            <translation>Area of this task order</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya.</source>
            <translation>As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>As typed</source>
            <translation>As typed</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Ask for the reference with {digits} digits, or record the point as approximate.</source>
            <translation>Ask for the reference with {digits} digits, or record the point as approximate.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for IDs: if rows move, these IDs move with them.</source>
            <translation>Ask the sender for IDs: if rows move, these IDs move with them.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for all parts of the shapefile.</source>
            <translation>Ask the sender for all parts of the shapefile.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>Ask the sender for the EPSG code, or choose the system yourself if you know it.</source>
            <translation>Ask the sender for the EPSG code, or choose the system yourself if you know it.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender for the data in WGS 84, or choose the system it really is in.</source>
            <translation>Ask the sender for the data in WGS 84, or choose the system it really is in.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>Ask the sender for the data in parts, or for the file again.</source>
            <translation>Ask the sender for the data in parts, or for the file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the file again.</source>
            <translation>Ask the sender for the file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Ask the sender for the geometry again.</source>
            <translation>Ask the sender for the geometry again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for the right date.</source>
            <translation>Ask the sender for the right date.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the texts in another format.</source>
            <translation>Ask the sender for the texts in another format.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender how the data was made, or choose a coordinate reference system by its code.</source>
            <translation>Ask the sender how the data was made, or choose a coordinate reference system by its code.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Ask the sender to export the data again.</source>
            <translation>Ask the sender to export the data again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender whether the text goes on.</source>
            <translation>Ask the sender whether the text goes on.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender which of the two holds.</source>
            <translation>Ask the sender which of the two holds.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Ask the sender which system the coordinates are in.</source>
            <translation>Ask the sender which system the coordinates are in.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Asked for was "{method}"; there are {known}.</source>
            <translation>Asked for was "{method}"; there are {known}.</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>At least {minimum:g}</source>
            <translation>At least {minimum:g}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attribute table is cut</source>
            <translation>Attribute table is cut</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attributes may belong to other shapes; ask the sender for the file again.</source>
            <translation>Attributes may belong to other shapes; ask the sender for the file again.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Base map</source>
            <translation>Base map</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Base map (files and folders, separated by ;)</source>
            <translation>Base map (files and folders, separated by ;)</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, sub-surface</source>
            <translation>Battle area clearance, sub-surface</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, surface</source>
            <translation>Battle area clearance, surface</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Bearing</source>
            <translation>Bearing</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Bearing to next</source>
            <translation>Bearing to next</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit is ranked, and all that has a weight is about effort.</source>
            <translation>Benefit is ranked, and all that has a weight is about effort.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day is not defined for this method.</source>
            <translation>Benefit per team-day is not defined for this method.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day needs team-days.</source>
            <translation>Benefit per team-day needs team-days.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Blocking</source>
            <translation>Blocking</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Booby-traps</source>
            <translation>Booby-traps</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Building clearance</source>
            <translation>Building clearance</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Built-up areas</source>
            <translation>Built-up areas</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>By category: nothing on a less important criterion can make up for a class on a more important one.</source>
            <translation>By category: nothing on a less important criterion can make up for a class on a more important one.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>CHA without direct evidence</source>
            <translation>CHA without direct evidence</translation>
        </message>
        <message>
            <location filename="gui/form_dialog.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/panel.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Casualty evacuation</source>
            <translation>Casualty evacuation</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Casualty evacuation (CASEVAC)</source>
            <translation>Casualty evacuation (CASEVAC)</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Category of device</source>
            <translation>Category of device</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Centre (inside the hazard)</source>
            <translation>Centre (inside the hazard)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Change that the workspace does not allow</source>
            <translation>Change that the workspace does not allow</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed by</source>
            <translation>Changed by</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed on</source>
            <translation>Changed on</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Changed: {hazards}.</source>
            <translation>Changed: {hazards}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Changes since</source>
            <translation>Changes since</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check that longitude and latitude are degrees and not exchanged.</source>
            <translation>Check that longitude and latitude are degrees and not exchanged.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Check that the file is complete, or fetch it again.</source>
            <translation>Check that the file is complete, or fetch it again.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Check the coordinate system of the layer.</source>
            <translation>Check the coordinate system of the layer.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the coordinates and their reference system.</source>
            <translation>Check the coordinates and their reference system.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the site and the coordinates.</source>
            <translation>Check the site and the coordinates.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check the zone, and that the easting comes before the northing.</source>
            <translation>Check the zone, and that the easting comes before the northing.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Choose a base map of the site, or print without one.</source>
            <translation>Choose a base map of the site, or print without one.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>Choose a workspace, or create one with 'Create workspace'.</source>
            <translation>Choose a workspace, or create one with 'Create workspace'.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Choose another layer, or leave it out: then it counts as missing.</source>
            <translation>Choose another layer, or leave it out: then it counts as missing.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Choose another name, or open it as a workspace.</source>
            <translation>Choose another name, or open it as a workspace.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Choose another name. A delivery once sent is never replaced.</source>
            <translation>Choose another name. A delivery once sent is never replaced.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Choose one of the methods.</source>
            <translation>Choose one of the methods.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Choose one of them if you know which was used for this data.</source>
            <translation>Choose one of them if you know which was used for this data.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="core/exchange/release.py" />
            <source>Choose one of: {known}.</source>
            <translation>Choose one of: {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Choose the coordinate system of the layer; it is never guessed.</source>
            <translation>Choose the coordinate system of the layer; it is never guessed.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile).</source>
            <translation>Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile).</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Choose the profile of this sender, or correct it.</source>
            <translation>Choose the profile of this sender, or correct it.</translation>
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Classification not known</source>
            <translation>Classification not known</translation>
        </message>
        <message>
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_result.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Closed land overlaps an open hazard</source>
            <translation>Closed land overlaps an open hazard</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Cluster munition remnants</source>
            <translation>Cluster munition remnants</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Community and landowner</source>
            <translation>Community and landowner</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Compare each pair once, with a number between 1/9 and 9.</source>
            <translation>Compare each pair once, with a number between 1/9 and 9.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Compare the text with the original. It was kept as delivered.</source>
            <translation>Compare the text with the original. It was kept as delivered.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Compass and tape</source>
            <translation>Compass and tape</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Complete the point as it stands in the report; nothing was assumed.</source>
            <translation>Complete the point as it stands in the report; nothing was assumed.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the national authority</source>
            <translation>Confidential: for the national authority</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the operator that does the work</source>
            <translation>Confidential: for the operator that does the work</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Confirmed hazardous area (CHA)</source>
            <translation>Confirmed hazardous area (CHA)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Contamination</source>
            <translation>Contamination</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>Contamination type and sensitivity</source>
            <translation>Contamination type and sensitivity</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_work.py" />
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="gui/import_dialog.py" />
            <source>Coordinate system</source>
            <translation>Coordinate system</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Coordinate system of the source</source>
            <translation>Coordinate system of the source</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Coordinates projected</source>
            <translation>Coordinates projected</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Coordinates without a place on the ground</source>
            <translation>Coordinates without a place on the ground</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Copy it to a folder where you may write.</source>
            <translation>Copy it to a folder where you may write.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corner given twice</source>
            <translation>Corner given twice</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corners far apart</source>
            <translation>Corners far apart</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the coordinates in the source.</source>
            <translation>Correct the coordinates in the source.</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>Correct the geometry of the hazard first; nothing was repaired.</source>
            <translation>Correct the geometry of the hazard first; nothing was repaired.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the order of the coordinates in the source.</source>
            <translation>Correct the order of the coordinates in the source.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Correct the profile.</source>
            <translation>Correct the profile.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Correct the profile; the documentation shows an example.</source>
            <translation>Correct the profile; the documentation shows an example.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Correct the row in the source.</source>
            <translation>Correct the row in the source.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Correct the schema file, or send without one.</source>
            <translation>Correct the schema file, or send without one.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Correct the setting in the profile.</source>
            <translation>Correct the setting in the profile.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the text in the source.</source>
            <translation>Correct the text in the source.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value in the source.</source>
            <translation>Correct the value in the source.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value, or state its format in a mapping profile.</source>
            <translation>Correct the value, or state its format in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Count × weight (PriSMA)</source>
            <translation>Count × weight (PriSMA)</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Counts only</source>
            <translation>Counts only</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Craters</source>
            <translation>Craters</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Create a new task order.</source>
            <translation>Create a new task order.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Create order…</source>
            <translation>Create order…</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>Create task orders</source>
            <translation>Create task orders</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Create workspace</source>
            <translation>Create workspace</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created by</source>
            <translation>Created by</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created on</source>
            <translation>Created on</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Damaged infrastructure</source>
            <translation>Damaged infrastructure</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Danger area and evacuation</source>
            <translation>Danger area and evacuation</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Data as of</source>
            <translation>Data as of</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Date and time (UTC)</source>
            <translation>Date and time (UTC)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date before 1940</source>
            <translation>Date before 1940</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date in the future</source>
            <translation>Date in the future</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Date of issue</source>
            <translation>Date of issue</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Date of survey</source>
            <translation>Date of survey</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Date of the accident</source>
            <translation>Date of the accident</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Datum</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Datum operation</source>
            <translation>Datum operation</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Day from which ages count (YYYY-MM-DD; today if empty)</source>
            <translation>Day from which ages count (YYYY-MM-DD; today if empty)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Decimal degrees</source>
            <translation>Decimal degrees</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Declare the nodata value, or say that the raster holds another quantity.</source>
            <translation>Declare the nodata value, or say that the raster holds another quantity.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Declination used</source>
            <translation>Declination used</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees and minutes</source>
            <translation>Degrees and minutes</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees, minutes and seconds</source>
            <translation>Degrees, minutes and seconds</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Deliver one of the two in WGS 84.</source>
            <translation>Deliver one of the two in WGS 84.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Deliver one site at a time, or only what changed since a date.</source>
            <translation>Deliver one site at a time, or only what changed since a date.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Deliveries</source>
            <translation>Deliveries</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Delivery</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Delivery (zip)</source>
            <translation>Delivery (zip)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery leaves a known value empty</source>
            <translation>Delivery leaves a known value empty</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Delivery number</source>
            <translation>Delivery number</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Delivery of mine action data</source>
            <translation>Delivery of mine action data</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Demining accident</source>
            <translation>Demining accident</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Demining or other accident</source>
            <translation>Demining or other accident</translation>
        </message>
        <message>
            <location filename="gui/messages.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Detonation reported</source>
            <translation>Detonation reported</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Direct evidence</source>
            <translation>Direct evidence</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Direct or indirect</source>
            <translation>Direct or indirect</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Direct or indirect evidence</source>
            <translation>Direct or indirect evidence</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Distance to next</source>
            <translation>Distance to next</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>District in Arabic</source>
            <translation>District in Arabic</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Districts with their inhabitants</source>
            <translation>Districts with their inhabitants</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Do not use it. Make a revision, and find out who changed the workspace.</source>
            <translation>Do not use it. Make a revision, and find out who changed the workspace.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Donor</source>
            <translation>Donor</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Drafted on</source>
            <translation>Drafted on</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>ELD79 / Libya zone</source>
            <translation>ELD79 / Libya zone</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>EOD spot task</source>
            <translation>EOD spot task</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>EPSG:{code} is not an operation from {crs} to WGS 84.</source>
            <translation>EPSG:{code} is not an operation from {crs} to WGS 84.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.</source>
            <translation>East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Easting</source>
            <translation>Easting</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Emergency</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Empty geometry</source>
            <translation>Empty geometry</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Empty text looks like no value in a shapefile</source>
            <translation>Empty text looks like no value in a shapefile</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Encoding found by trial</source>
            <translation>Encoding found by trial</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>End point</source>
            <translation>End point</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English and Arabic</source>
            <translation>English and Arabic</translation>
        </message>
        <message>
            <location filename="gui/import_result.py" />
            <source>Every row accounted for</source>
            <translation>Every row accounted for</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence point</source>
            <translation>Evidence point</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence points</source>
            <translation>Evidence points</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Evidence points: none recorded.</source>
            <translation>Evidence points: none recorded.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive item seen</source>
            <translation>Explosive item seen</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive ordnance accident</source>
            <translation>Explosive ordnance accident</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Explosive ordnance risk education</source>
            <translation>Explosive ordnance risk education</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Farmland</source>
            <translation>Farmland</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Fetch the file again; nothing was measured.</source>
            <translation>Fetch the file again; nothing was measured.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field held back by the release profile</source>
            <translation>Field held back by the release profile</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Field not taken for what its name says</source>
            <translation>Field not taken for what its name says</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that is not exchanged</source>
            <translation>Field that is not exchanged</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that the receiver's schema does not have</source>
            <translation>Field that the receiver's schema does not have</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fields that the dictionary does not have</source>
            <translation>Fields that the dictionary does not have</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File, folder or zip</source>
            <translation>File, folder or zip</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File…</source>
            <translation>File…</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Fill in all three.</source>
            <translation>Fill in all three.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fill it in the source, or state a constant in a mapping profile.</source>
            <translation>Fill it in the source, or state a constant in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out the true boundary; do not drop it.</source>
            <translation>Find out the true boundary; do not drop it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out where it is; do not drop it.</source>
            <translation>Find out where it is; do not drop it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether both describe the same land.</source>
            <translation>Find out whether both describe the same land.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Find out whether it is one record or two, and correct the source.</source>
            <translation>Find out whether it is one record or two, and correct the source.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether it is one record or two.</source>
            <translation>Find out whether it is one record or two.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out which of the two holds.</source>
            <translation>Find out which of the two holds.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_result.py" />
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Findings (record IDs, separated by commas)</source>
            <translation>Findings (record IDs, separated by commas)</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Findings…</source>
            <translation>Findings…</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Fingerprint</source>
            <translation>Fingerprint</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Fingerprint (SHA-256)</source>
            <translation>Fingerprint (SHA-256)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Fingerprint of the profile</source>
            <translation>Fingerprint of the profile</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Folder…</source>
            <translation>Folder…</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Former combat zone</source>
            <translation>Former combat zone</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Form…</source>
            <translation>Form…</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Found were {levels}.</source>
            <translation>Found were {levels}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Found were {points}.</source>
            <translation>Found were {points}.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Free some space, then do it again.</source>
            <translation>Free some space, then do it again.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' it can go to: {legal}.</source>
            <translation>From '{start}' it can go to: {legal}.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' to '{end}' these must be filled: {missing}.</source>
            <translation>From '{start}' to '{end}' these must be filled: {missing}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>From point</source>
            <translation>From point</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>From {minimum:g} to {maximum:g}</source>
            <translation>From {minimum:g} to {maximum:g}</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GML</source>
            <translation>GML</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GPX</source>
            <translation>GPX</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Geometry as delivered</source>
            <translation>Geometry as delivered</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry cannot be read</source>
            <translation>Geometry cannot be read</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry of the wrong kind</source>
            <translation>Geometry of the wrong kind</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry that the shapefile cannot hold</source>
            <translation>Geometry that the shapefile cannot hold</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry with heights</source>
            <translation>Geometry with heights</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Give a criterion about benefit a weight, or rank both together.</source>
            <translation>Give a criterion about benefit a weight, or rank both together.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/numbering.py" />
            <source>Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision.</source>
            <translation>Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Give ascending numbers between 0 and 1.</source>
            <translation>Give ascending numbers between 0 and 1.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give at least one criterion a weight above 0.</source>
            <translation>Give at least one criterion a weight above 0.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Give each hazard an ID of its own; a ranking has to name exactly one.</source>
            <translation>Give each hazard an ID of its own; a ranking has to name exactly one.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Give it a coordinate system (a .prj file), or leave it out.</source>
            <translation>Give it a coordinate system (a .prj file), or leave it out.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give the most important swing 100 and the others their share of it.</source>
            <translation>Give the most important swing 100 and the others their share of it.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Give the name of the person who issues it.</source>
            <translation>Give the name of the person who issues it.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Grid bearing</source>
            <translation>Grid bearing</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Hazard</source>
            <translation>Hazard</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Hazard ID</source>
            <translation>Hazard ID</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Hazard and evidence: {code}</source>
            <translation>Hazard and evidence: {code}</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazard of a task</source>
            <translation>Hazard of a task</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="gui/panel.py" />
            <source>Hazards</source>
            <translation>Hazards</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazards of tasks</source>
            <translation>Hazards of tasks</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Hazards ranked</source>
            <translation>Hazards ranked</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Hazards with something missing</source>
            <translation>Hazards with something missing</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Health facilities</source>
            <translation>Health facilities</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Heights left off</source>
            <translation>Heights left off</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Held back</source>
            <translation>Held back</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held row</source>
            <translation>Held row</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held rows</source>
            <translation>Held rows</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>ID given twice</source>
            <translation>ID given twice</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>ID in the source</source>
            <translation>ID in the source</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>IDs that occur more than once: {codes}.</source>
            <translation>IDs that occur more than once: {codes}.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>IED disposal</source>
            <translation>IED disposal</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>If all were known</source>
            <translation>If all were known</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>If the value is to go, delete it in the form.</source>
            <translation>If the value is to go, delete it in the form.</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Implementation plan approved</source>
            <translation>Implementation plan approved</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Import it by itself once the reason is mended.</source>
            <translation>Import it by itself once the reason is mended.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Import survey data</source>
            <translation>Import survey data</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>Import survey data, or choose another site.</source>
            <translation>Import survey data, or choose another site.</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Import survey data…</source>
            <translation>Import survey data…</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Improvised devices</source>
            <translation>Improvised devices</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Improvised explosive devices</source>
            <translation>Improvised explosive devices</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>In which encoding are the texts of {file}?</source>
            <translation>In which encoding are the texts of {file}?</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Indirect evidence</source>
            <translation>Indirect evidence</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Injured</source>
            <translation>Injured</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>Install it with: {how}. Then start QGIS again.</source>
            <translation>Install it with: {how}. Then start QGIS again.</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Intermediate point</source>
            <translation>Intermediate point</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Invalid geometry</source>
            <translation>Invalid geometry</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Invalid polygon of several rings</source>
            <translation>Invalid polygon of several rings</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issue task order</source>
            <translation>Issue task order</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Issued by the authority</source>
            <translation>Issued by the authority</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issued in the name of</source>
            <translation>Issued in the name of</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Issue…</source>
            <translation>Issue…</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Issuing authority</source>
            <translation>Issuing authority</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It cannot be reached at present.</source>
            <translation>It cannot be reached at present.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>It cannot be told from the file. They would read: {previews}.</source>
            <translation>It cannot be told from the file. They would read: {previews}.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It cannot be told where one coordinate ends and the next begins.</source>
            <translation>It cannot be told where one coordinate ends and the next begins.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>It cannot be told which operation takes {crs} to WGS 84 here.</source>
            <translation>It cannot be told which operation takes {crs} to WGS 84 here.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>It covers {value} m².</source>
            <translation>It covers {value} m².</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say in which coordinate system it is.</source>
            <translation>It does not say in which coordinate system it is.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say where on the ground it lies.</source>
            <translation>It does not say where on the ground it lies.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It does not touch the area of {site}.</source>
            <translation>It does not touch the area of {site}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It equals that of row {other}.</source>
            <translation>It equals that of row {other}.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It has both a minus sign and a letter.</source>
            <translation>It has both a minus sign and a letter.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It has only {size} bytes.</source>
            <translation>It has only {size} bytes.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It has {bands} bands, none of them number {band}.</source>
            <translation>It has {bands} bands, none of them number {band}.</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>It is '{state}', and an issued order is immutable.</source>
            <translation>It is '{state}', and an issued order is immutable.</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>It is '{state}'.</source>
            <translation>It is '{state}'.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is a web page or XML, perhaps saved in place of the file.</source>
            <translation>It is a web page or XML, perhaps saved in place of the file.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is contaminated with: {value}.</source>
            <translation>It is contaminated with: {value}.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is damaged, or the code does not exist.</source>
            <translation>It is damaged, or the code does not exist.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>It is delivered in {file}, not in the shapefile</source>
            <translation>It is delivered in {file}, not in the shapefile</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is empty.</source>
            <translation>It is empty.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is more degrees than there are.</source>
            <translation>It is more degrees than there are.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither an EPSG code nor a well-known text.</source>
            <translation>It is neither an EPSG code nor a well-known text.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither geographic nor a map projection.</source>
            <translation>It is neither geographic nor a map projection.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It is not JSON: {error}.</source>
            <translation>It is not JSON: {error}.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It is not of the form 33S UR 12345 67890.</source>
            <translation>It is not of the form 33S UR 12345 67890.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is not recorded what it is contaminated with.</source>
            <translation>It is not recorded what it is contaminated with.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded when it was last surveyed.</source>
            <translation>It is not recorded when it was last surveyed.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether it can be reached.</source>
            <translation>It is not recorded whether it can be reached.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded whether the evidence is direct or indirect.</source>
            <translation>It is not recorded whether the evidence is direct or indirect.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether the land is in dispute.</source>
            <translation>It is not recorded whether the land is in dispute.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is not written as degrees, minutes and seconds.</source>
            <translation>It is not written as degrees, minutes and seconds.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It is of dBASE 7, whose tables are laid out otherwise.</source>
            <translation>It is of dBASE 7, whose tables are laid out otherwise.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It is rotated; only rasters along the axes are read.</source>
            <translation>It is rotated; only rasters along the axes are read.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>It is very large, or it is damaged and claims to be.</source>
            <translation>It is very large, or it is damaged and claims to be.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>It is wrong or unknown here: {what}</source>
            <translation>It is wrong or unknown here: {what}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It lies at {lon:.4f}, {lat:.4f}.</source>
            <translation>It lies at {lon:.4f}, {lat:.4f}.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It may be latitude {first}, longitude {second}, or the other way round.</source>
            <translation>It may be latitude {first}, longitude {second}, or the other way round.</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>It measures {width:.0f} km by {height:.0f} km.</source>
            <translation>It measures {width:.0f} km by {height:.0f} km.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed.</source>
            <translation>It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It names no tables.</source>
            <translation>It names no tables.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>It names {named}; the criteria are {keys}.</source>
            <translation>It names {named}; the criteria are {keys}.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs a bearing of 0 to 360 degrees and a distance above zero.</source>
            <translation>It needs a bearing of 0 to 360 degrees and a distance above zero.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It needs an even number of digits, at most ten.</source>
            <translation>It needs an even number of digits, at most ten.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs either one longitude and latitude, or a bearing and distance.</source>
            <translation>It needs either one longitude and latitude, or a bearing and distance.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It needs one letter for the latitude and one for the longitude.</source>
            <translation>It needs one letter for the latitude and one for the longitude.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>It promises {declared} rows and has {found}.</source>
            <translation>It promises {declared} rows and has {found}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It was last surveyed {value} days ago.</source>
            <translation>It was last surveyed {value} days ago.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>Its area is not known.</source>
            <translation>Its area is not known.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is magnetic and no declination is given.</source>
            <translation>Its bearing is magnetic and no declination is given.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is of a grid and no grid is named.</source>
            <translation>Its bearing is of a grid and no grid is named.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its cells are not real numbers ({type}).</source>
            <translation>Its cells are not real numbers ({type}).</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content does not fit its fingerprint {short}.</source>
            <translation>Its content does not fit its fingerprint {short}.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content has format {found}; this plugin reads format {known}.</source>
            <translation>Its content has format {found}; this plugin reads format {known}.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) are not in Libya in any system that is used there.</source>
            <translation>Its coordinates ({bounds}) are not in Libya in any system that is used there.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) would be in Libya as: {places}.</source>
            <translation>Its coordinates ({bounds}) would be in Libya as: {places}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its fields are wider than its records.</source>
            <translation>Its fields are wider than its records.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}.</source>
            <translation>Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its header is damaged.</source>
            <translation>Its header is damaged.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Its letter belongs to the other coordinate.</source>
            <translation>Its letter belongs to the other coordinate.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Its parameters are {parameters}. How accurate they are is not known.</source>
            <translation>Its parameters are {parameters}. How accurate they are is not known.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its position is not in degrees of longitude and latitude.</source>
            <translation>Its position is not in degrees of longitude and latitude.</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>Its sites are: {sites}.</source>
            <translation>Its sites are: {sites}.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Its two halves do not have the same number of digits.</source>
            <translation>Its two halves do not have the same number of digits.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>KML</source>
            <translation>KML</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Keep the first 100 ranks, or draw fewer sets of weights.</source>
            <translation>Keep the first 100 ranks, or draw fewer sets of weights.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Kept were the first {kept} ranks of {hazards}.</source>
            <translation>Kept were the first {kept} ranks of {hazards}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Kept with each record as delivered: {fields}.</source>
            <translation>Kept with each record as delivered: {fields}.</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>Keys of the list, separated by commas: {keys}</source>
            <translation>Keys of the list, separated by commas: {keys}</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Killed</source>
            <translation>Killed</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Kind of bearing</source>
            <translation>Kind of bearing</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Kind of evidence of explosive ordnance: {value}.</source>
            <translation>Kind of evidence of explosive ordnance: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Land</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/priority/criteria/vetoes.py" />
            <source>Land dispute</source>
            <translation>Land dispute</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Land handed over</source>
            <translation>Land handed over</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Land use after release</source>
            <translation>Land use after release</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Landmark</source>
            <translation>Landmark</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="processing/build_project.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Latitude and longitude are not written in the same way.</source>
            <translation>Latitude and longitude are not written in the same way.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Latitude and longitude seem to be swapped</source>
            <translation>Latitude and longitude seem to be swapped</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Layer of the source</source>
            <translation>Layer of the source</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Layers that the ranking reads</source>
            <translation>Layers that the ranking reads</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Layers…</source>
            <translation>Layers…</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Leave it out, or repair it.</source>
            <translation>Leave it out, or repair it.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Leave them out, or choose another profile. It releases: {tables}.</source>
            <translation>Leave them out, or choose another profile. It releases: {tables}.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Lexicographic by category</source>
            <translation>Lexicographic by category</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM</source>
            <translation>Libya TM</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM zone</source>
            <translation>Libya TM zone</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Load it again, then repeat your change.</source>
            <translation>Load it again, then repeat your change.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Location map</source>
            <translation>Location map</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Longitude {lon}, latitude {lat} is outside Libya and its grids.</source>
            <translation>Longitude {lon}, latitude {lat} is outside Libya and its grids.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N.</source>
            <translation>Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look at the place of the fault and decide; nothing is repaired by itself.</source>
            <translation>Look at the place of the fault and decide; nothing is repaired by itself.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Look for quotation marks without their partner, or ask for the file again.</source>
            <translation>Look for quotation marks without their partner, or ask for the file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether a corner is mistyped.</source>
            <translation>Look whether a corner is mistyped.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether it is left over from cutting polygons.</source>
            <translation>Look whether it is left over from cutting polygons.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Look whether the names read right; if not, undo the import and name the encoding.</source>
            <translation>Look whether the names read right; if not, undo the import and name the encoding.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Losses listed</source>
            <translation>Losses listed</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>MGRS</source>
            <translation>MGRS</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Magnetic bearing</source>
            <translation>Magnetic bearing</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Make a revision, and issue that.</source>
            <translation>Make a revision, and issue that.</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>Makes an empty workspace (GeoPackage) with all tables and rules, and the sites of the programme. An existing file is refused, never overwritten.</source>
            <translation>Makes an empty workspace (GeoPackage) with all tables and rules, and the sites of the programme. An existing file is refused, never overwritten.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Manifest</source>
            <translation>Manifest</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Manual clearance</source>
            <translation>Manual clearance</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Map the value to a code in a mapping profile.</source>
            <translation>Map the value to a code in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Mapping profile</source>
            <translation>Mapping profile</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Markets</source>
            <translation>Markets</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Marking</source>
            <translation>Marking</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Marking and fencing</source>
            <translation>Marking and fencing</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Mechanical clearance</source>
            <translation>Mechanical clearance</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Medical contact</source>
            <translation>Medical contact</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Memo field not read</source>
            <translation>Memo field not read</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Method (empty for the profile's own)</source>
            <translation>Method (empty for the profile's own)</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Method and restrictions</source>
            <translation>Method and restrictions</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Method of the area</source>
            <translation>Method of the area</translation>
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <location filename="gui/panel.py" />
            <source>Mine Action</source>
            <translation>Mine Action</translation>
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <source>Mine Action panel</source>
            <translation>Mine Action panel</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/messages.py" />
            <location filename="processing/algorithm.py" />
            <location filename="processing/provider.py" />
            <source>Mine action</source>
            <translation>Mine action</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Mine action operator</source>
            <translation>Mine action operator</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>Mine action plan: {site}</source>
            <translation>Mine action plan: {site}</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Minefield or battle record</source>
            <translation>Minefield or battle record</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Minutes and seconds go up to 59.</source>
            <translation>Minutes and seconds go up to 59.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Mosques</source>
            <translation>Mosques</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Move it to the criteria of the profile.</source>
            <translation>Move it to the criteria of the profile.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>N was read as the northern half of the zone.</source>
            <translation>N was read as the northern half of the zone.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Name each criterion once.</source>
            <translation>Name each criterion once.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Name in Arabic</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <location filename="processing/algorithm.py" />
            <source>Name of the person responsible</source>
            <translation>Name of the person responsible</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Name one of: {offered}.</source>
            <translation>Name one of: {offered}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Name the fields in a mapping profile (field_1, field_2, …).</source>
            <translation>Name the fields in a mapping profile (field_1, field_2, …).</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, everything but personal data</source>
            <translation>National authority, everything but personal data</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, with personal data, under an agreement</source>
            <translation>National authority, with personal data, under an agreement</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>National mine action authority</source>
            <translation>National mine action authority</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>Needed: {packages}.</source>
            <translation>Needed: {packages}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>New value</source>
            <translation>New value</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>New…</source>
            <translation>New…</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>No access</source>
            <translation>No access</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No criterion about benefit has a weight.</source>
            <translation>No criterion about benefit has a weight.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>No criterion has a weight.</source>
            <translation>No criterion has a weight.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>No geometry</source>
            <translation>No geometry</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No hazard has an estimate of its effort in team-days.</source>
            <translation>No hazard has an estimate of its effort in team-days.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>No hazard here is open or worked on.</source>
            <translation>No hazard here is open or worked on.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>No known operation leads from {source} to {target}.</source>
            <translation>No known operation leads from {source} to {target}.</translation>
        </message>
        <message>
            <location filename="core/orders/numbering.py" />
            <source>No order number was given</source>
            <translation>No order number was given</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>No weights fit into these ranges.</source>
            <translation>No weights fit into these ranges.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Nobody has said how reliable the information is.</source>
            <translation>Nobody has said how reliable the information is.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Non-technical survey</source>
            <translation>Non-technical survey</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Northing</source>
            <translation>Northing</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Not ranked yet. “Rank” measures and ranks.</source>
            <translation>Not ranked yet. “Rank” measures and ranks.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Nothing is known about "{criterion}" for any hazard; it tells none apart.</source>
            <translation>Nothing is known about "{criterion}" for any hazard; it tells none apart.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Nothing was adjusted. Check the bearings, their north, and the distances.</source>
            <translation>Nothing was adjusted. Check the bearings, their north, and the distances.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Nothing was assumed. Choose the system, or ask the sender for it.</source>
            <translation>Nothing was assumed. Choose the system, or ask the sender for it.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <location filename="core/location/typed.py" />
            <source>Nothing was guessed. Type it as it stands in the report, with its letters.</source>
            <translation>Nothing was guessed. Type it as it stands in the report, with its letters.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Nothing was guessed. Type the whole reference as it stands in the report.</source>
            <translation>Nothing was guessed. Type the whole reference as it stands in the report.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Nothing was lost or held back.</source>
            <translation>Nothing was lost or held back.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Nothing was printed. Please report this as an error of the plugin.</source>
            <translation>Nothing was printed. Please report this as an error of the plugin.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Number that a shapefile cannot hold</source>
            <translation>Number that a shapefile cannot hold</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Old value</source>
            <translation>Old value</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Only what changed since (delivery number or date)</source>
            <translation>Only what changed since (delivery number or date)</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Only where the data has none of its own.</source>
            <translation>Only where the data has none of its own.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Open findings</source>
            <translation>Open findings</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Open findings about this hazard ({count}):</source>
            <translation>Open findings about this hazard ({count}):</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Open workspace</source>
            <translation>Open workspace</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>OpenDocument spreadsheet</source>
            <translation>OpenDocument spreadsheet</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations for this datum: {codes}.</source>
            <translation>Operations for this datum: {codes}.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations of this datum: {names}.</source>
            <translation>Operations of this datum: {names}.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Operator, what the work needs</source>
            <translation>Operator, what the work needs</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Order number</source>
            <translation>Order number</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be issued</source>
            <translation>Order {number} cannot be issued</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be revised</source>
            <translation>Order {number} cannot be revised</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ordered</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisation code</source>
            <translation>Organisation code</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Other fields of the source</source>
            <translation>Other fields of the source</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Other hazards: none recorded within {radius}. None recorded is not safe.</source>
            <translation>Other hazards: none recorded within {radius}. None recorded is not safe.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Other names</source>
            <translation>Other names</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside Libya</source>
            <translation>Outside Libya</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside the site</source>
            <translation>Outside the site</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps a hazard of the workspace</source>
            <translation>Overlaps a hazard of the workspace</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps another row</source>
            <translation>Overlaps another row</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>P-code</source>
            <translation>P-code</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>PROMETHEE II</source>
            <translation>PROMETHEE II</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round.</source>
            <translation>PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the delivery was not taken in</source>
            <translation>Part of the delivery was not taken in</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the shapefile is missing</source>
            <translation>Part of the shapefile is missing</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts of one polygon overlap</source>
            <translation>Parts of one polygon overlap</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts {first} and {second} overlap by {share:.0%} of the smaller one.</source>
            <translation>Parts {first} and {second} overlap by {share:.0%} of the smaller one.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>People in the cell</source>
            <translation>People in the cell</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>People per km²</source>
            <translation>People per km²</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Personal data held back</source>
            <translation>Personal data held back</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Place in Arabic</source>
            <translation>Place in Arabic</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan approved</source>
            <translation>Plan approved</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan submitted</source>
            <translation>Plan submitted</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Planned start</source>
            <translation>Planned start</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Please wait until the present work is done.</source>
            <translation>Please wait until the present work is done.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Point {name} cannot be placed.</source>
            <translation>Point {name} cannot be placed.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Polygon with fewer than three corners</source>
            <translation>Polygon with fewer than three corners</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Population raster</source>
            <translation>Population raster</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Position (MGRS)</source>
            <translation>Position (MGRS)</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Previous delivery to this receiver: {code}, sequence {sequence}</source>
            <translation>Previous delivery to this receiver: {code}, sequence {sequence}</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="gui/tabs/task_orders.py" />
            <source>Print task order</source>
            <translation>Print task order</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="gui/tabs/task_orders.py" />
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Priorities</source>
            <translation>Priorities</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Prioritised</source>
            <translation>Prioritised</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Procedures and assets</source>
            <translation>Procedures and assets</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Productive land not in use</source>
            <translation>Productive land not in use</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Profile (name of a shipped one, or a file)</source>
            <translation>Profile (name of a shipped one, or a file)</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Propose from the data</source>
            <translation>Propose from the data</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Public, counts by district</source>
            <translation>Public, counts by district</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="processing/send_delivery.py" />
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Put criteria of which the order is open into one group.</source>
            <translation>Put criteria of which the order is open into one group.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>QC failed</source>
            <translation>QC failed</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>QC passed</source>
            <translation>QC passed</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>QGIS cannot open {file}.</source>
            <translation>QGIS cannot open {file}.</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Quality and community</source>
            <translation>Quality and community</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality assurance and control</source>
            <translation>Quality assurance and control</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality control</source>
            <translation>Quality control</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>Rank by the weighted additive value to see how firm the ranks are.</source>
            <translation>Rank by the weighted additive value to see how firm the ranks are.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Rank hazards</source>
            <translation>Rank hazards</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Ranked</source>
            <translation>Ranked</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranked hazards</source>
            <translation>Ranked hazards</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="processing/rank_hazards.py" />
            <source>Ranking ID</source>
            <translation>Ranking ID</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Rankings</source>
            <translation>Rankings</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.</source>
            <translation>Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Read from a map or image</source>
            <translation>Read from a map or image</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Reading stopped near line {line}: {error}.</source>
            <translation>Reading stopped near line {line}: {error}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/issue_dialog.py" />
            <location filename="processing/accept_findings.py" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Reason for a correction</source>
            <translation>Reason for a correction</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for accepting</source>
            <translation>Reason for accepting</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for the decision</source>
            <translation>Reason for the decision</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Reason for the revision</source>
            <translation>Reason for the revision</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Reason for the state</source>
            <translation>Reason for the state</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for undoing</source>
            <translation>Reason for undoing</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Reason for voiding</source>
            <translation>Reason for voiding</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Reason, if the ranking is to be signed</source>
            <translation>Reason, if the ranking is to be signed</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Receipt received on</source>
            <translation>Receipt received on</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Receiver</source>
            <translation>Receiver</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Receiver's schema (JSON)</source>
            <translation>Receiver's schema (JSON)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Receiving hospital</source>
            <translation>Receiving hospital</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Receiving hospital in Arabic</source>
            <translation>Receiving hospital in Arabic</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Record ID</source>
            <translation>Record ID</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record new evidence as a new hazard that supersedes the old one.</source>
            <translation>Record new evidence as a new hazard that supersedes the old one.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record the evidence, or find out whether it is an SHA.</source>
            <translation>Record the evidence, or find out whether it is an SHA.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Record without a place on the map</source>
            <translation>Record without a place on the map</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Records delivered</source>
            <translation>Records delivered</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Records of no site</source>
            <translation>Records of no site</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Records without an ID of their own</source>
            <translation>Records without an ID of their own</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Referenced record is not in the workspace</source>
            <translation>Referenced record is not in the workspace</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>References to records that are not in this delivery</source>
            <translation>References to records that are not in this delivery</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Release profile</source>
            <translation>Release profile</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Reliability</source>
            <translation>Reliability</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of the information</source>
            <translation>Reliability of the information</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of what is known about it: {value}.</source>
            <translation>Reliability of what is known about it: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>Remove it from the profile, or update the plugin.</source>
            <translation>Remove it from the profile, or update the plugin.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Remove it from the profile.</source>
            <translation>Remove it from the profile.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Repair the layer, or leave it out. Nothing was printed.</source>
            <translation>Repair the layer, or leave it out. Nothing was printed.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Report (JSON)</source>
            <translation>Report (JSON)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Reported area</source>
            <translation>Reported area</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported area differs from the polygon</source>
            <translation>Reported area differs from the polygon</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported {reported:.0f} m², computed {computed:.0f} m².</source>
            <translation>Reported {reported:.0f} m², computed {computed:.0f} m².</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Reproject it to EPSG:4326 with a known datum operation first.</source>
            <translation>Reproject it to EPSG:4326 with a known datum operation first.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Reproject them to EPSG:4326 with a known datum operation first.</source>
            <translation>Reproject them to EPSG:4326 with a known datum operation first.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Required value is missing</source>
            <translation>Required value is missing</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Requirement</source>
            <translation>Requirement</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Restrictions</source>
            <translation>Restrictions</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Returnees and displaced people</source>
            <translation>Returnees and displaced people</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Revise the order, read it again, then issue it.</source>
            <translation>Revise the order, read it again, then issue it.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Road survey and clearance</source>
            <translation>Road survey and clearance</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Roads</source>
            <translation>Roads</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Row in the source</source>
            <translation>Row in the source</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Row with another number of cells</source>
            <translation>Row with another number of cells</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Row {row}, column {column} holds {value}: probably a nodata value not declared.</source>
            <translation>Row {row}, column {column} holds {value}: probably a nodata value not declared.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows held</source>
            <translation>Rows held</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Rows marked as deleted</source>
            <translation>Rows marked as deleted</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows read</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows taken in</source>
            <translation>Rows taken in</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows unchanged</source>
            <translation>Rows unchanged</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows updated</source>
            <translation>Rows updated</translation>
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>Rule {key}: {message}.</source>
            <translation>Rule {key}: {message}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Run the analysis for every rank.</source>
            <translation>Run the analysis for every rank.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S may be south or the band 32° N to 40° N; type South or North.</source>
            <translation>S may be south or the band 32° N to 40° N; type South or North.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S was read as the MGRS band from 32° N to 40° N, not as south.</source>
            <translation>S was read as the MGRS band from 32° N to 40° N, not as south.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 of the file</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>SHA-256 of the source</source>
            <translation>SHA-256 of the source</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Safety and medical line</source>
            <translation>Safety and medical line</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Same geometry twice</source>
            <translation>Same geometry twice</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Satellite receiver</source>
            <translation>Satellite receiver</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Save it as a tiled GeoTIFF.</source>
            <translation>Save it as a tiled GeoTIFF.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Save or stop editing its layers in QGIS, or wait for the other planner.</source>
            <translation>Save or stop editing its layers in QGIS, or wait for the other planner.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Say in a mapping profile what the field means.</source>
            <translation>Say in a mapping profile what the field means.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Say to whom it goes; the register and the manifest keep it.</source>
            <translation>Say to whom it goes; the register and the manifest keep it.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Say what changed, for those who hold the earlier revision.</source>
            <translation>Say what changed, for those who hold the earlier revision.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Say which of the two matters more, and how much.</source>
            <translation>Say which of the two matters more, and how much.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Say who accepts it and why.</source>
            <translation>Say who accepts it and why.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Schools</source>
            <translation>Schools</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Scores of "{method}" are places among others and cannot be divided.</source>
            <translation>Scores of "{method}" are places among others and cannot be divided.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Scrap metal or fragments</source>
            <translation>Scrap metal or fragments</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Search ID, name, place…</source>
            <translation>Search ID, name, place…</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Search ID…</source>
            <translation>Search ID…</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>Search findings…</source>
            <translation>Search findings…</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Search orders…</source>
            <translation>Search orders…</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Send again, so that the numbers follow one another.</source>
            <translation>Send again, so that the numbers follow one another.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Send delivery</source>
            <translation>Send delivery</translation>
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>Send it again, to another disk if this happens twice.</source>
            <translation>Send it again, to another disk if this happens twice.</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>Send it again; if it happens again, report it with the file names above.</source>
            <translation>Send it again; if it happens again, report it with the file names above.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sensitivity</source>
            <translation>Sensitivity</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sequence number for this receiver</source>
            <translation>Sequence number for this receiver</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Set aside with a reason</source>
            <translation>Set aside with a reason</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>Set the coordinate system in the properties of the layer.</source>
            <translation>Set the coordinate system in the properties of the layer.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Shapefile</source>
            <translation>Shapefile</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Shapes and attributes do not match in number</source>
            <translation>Shapes and attributes do not match in number</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>Shapes are {shapes}; indifference has to be below strict preference.</source>
            <translation>Shapes are {shapes}; indifference has to be below strict preference.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/panel.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Site (code; empty for all Libya)</source>
            <translation>Site (code; empty for all Libya)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Site code</source>
            <translation>Site code</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Site code (empty for all Libya)</source>
            <translation>Site code (empty for all Libya)</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Site code (empty: all of Libya)</source>
            <translation>Site code (empty: all of Libya)</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/project.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="processing/create_workspace.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Sketch</source>
            <translation>Sketch</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Sliver</source>
            <translation>Sliver</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Slope</source>
            <translation>Slope</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Slope raster</source>
            <translation>Slope raster</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Somebody else changed this record</source>
            <translation>Somebody else changed this record</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Somebody else has just sent a delivery to this receiver</source>
            <translation>Somebody else has just sent a delivery to this receiver</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Somebody else is writing to the workspace</source>
            <translation>Somebody else is writing to the workspace</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Source as received (zip)</source>
            <translation>Source as received (zip)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Source of positions</source>
            <translation>Source of positions</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Source of the information</source>
            <translation>Source of the information</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Specified area</source>
            <translation>Specified area</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified depth</source>
            <translation>Specified depth</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified explosive ordnance</source>
            <translation>Specified explosive ordnance</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>Split the task, or look for a point that is far from where it belongs.</source>
            <translation>Split the task, or look for a point that is far from where it belongs.</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Start point</source>
            <translation>Start point</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Stated encoding contradicts the bytes</source>
            <translation>Stated encoding contradicts the bytes</translation>
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Status not known</source>
            <translation>Status not known</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Strictly confidential: holds personal data</source>
            <translation>Strictly confidential: holds personal data</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Superseded</source>
            <translation>Superseded</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Supersedes</source>
            <translation>Supersedes</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Surveyed by</source>
            <translation>Surveyed by</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Suspected hazardous area (SHA)</source>
            <translation>Suspected hazardous area (SHA)</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Swing points have to lie between 0 and 100.</source>
            <translation>Swing points have to lie between 0 and 100.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>TOPSIS</source>
            <translation>TOPSIS</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.</source>
            <translation>TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Table without field names</source>
            <translation>Table without field names</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Tables (none chosen: all that the profile releases)</source>
            <translation>Tables (none chosen: all that the profile releases)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Take in the referenced records first.</source>
            <translation>Take in the referenced records first.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Take the row into another table, or ask for the right geometry.</source>
            <translation>Take the row into another table, or ask for the right geometry.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres.</source>
            <translation>Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Task ID</source>
            <translation>Task ID</translation>
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Task map</source>
            <translation>Task map</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Task order</source>
            <translation>Task order</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/panel.py" />
            <source>Task orders</source>
            <translation>Task orders</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Task orders created: {numbers}</source>
            <translation>Task orders created: {numbers}</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Team code</source>
            <translation>Team code</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Technical survey</source>
            <translation>Technical survey</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text cut in the middle of a character</source>
            <translation>Text cut in the middle of a character</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds characters that cannot be kept</source>
            <translation>Text holds characters that cannot be kept</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds invisible control characters</source>
            <translation>Text holds invisible control characters</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text longer than a shapefile can hold</source>
            <translation>Text longer than a shapefile can hold</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text may have been cut</source>
            <translation>Text may have been cut</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Text table</source>
            <translation>Text table</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text with characters that a shapefile cannot hold</source>
            <translation>Text with characters that a shapefile cannot hold</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.</source>
            <translation>Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>The MGRS reference {text} is too coarse for a surveyed point.</source>
            <translation>The MGRS reference {text} is too coarse for a surveyed point.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The PDF does not have all pages</source>
            <translation>The PDF does not have all pages</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The UTM zone lacks its half (North or South) or its band.</source>
            <translation>The UTM zone lacks its half (North or South) or its band.</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>The area is too large for a map sheet</source>
            <translation>The area is too large for a map sheet</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>The attribute table {file} cannot be read</source>
            <translation>The attribute table {file} cannot be read</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The band letter does not agree with the northing.</source>
            <translation>The band letter does not agree with the northing.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The base map does not reach the task</source>
            <translation>The base map does not reach the task</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The cells from row {row} and column {column} on cannot be read: {reason}</source>
            <translation>The cells from row {row} and column {column} on cannot be read: {reason}</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says nothing about it.</source>
            <translation>The column "{column}" says nothing about it.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says {value}; it supports a decision, it is no evidence.</source>
            <translation>The column "{column}" says {value}; it supports a decision, it is no evidence.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>The coordinate reference system cannot be read: “{text}”.</source>
            <translation>The coordinate reference system cannot be read: “{text}”.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>The data of order {number} has changed since it was drafted</source>
            <translation>The data of order {number} has changed since it was drafted</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>The delivery does not read back as it was written</source>
            <translation>The delivery does not read back as it was written</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The delivery has no receiver</source>
            <translation>The delivery has no receiver</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The delivery is too large for shapefiles</source>
            <translation>The delivery is too large for shapefiles</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The disk is full or does not answer</source>
            <translation>The disk is full or does not answer</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The fields of '{name}' are not names.</source>
            <translation>The fields of '{name}' are not names.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The file is damaged or not of the kind its name says. Ask the sender for it again.</source>
            <translation>The file is damaged or not of the kind its name says. Ask the sender for it again.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>The file is there already</source>
            <translation>The file is there already</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a full disk, then print again.</source>
            <translation>The file was not kept. Look for a full disk, then print again.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a layer of the base map that covers it.</source>
            <translation>The file was not kept. Look for a layer of the base map that covers it.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Repair the layer, or leave it out.</source>
            <translation>The file was not kept. Repair the layer, or leave it out.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The first are number {first} (counted from 1). Nothing was moved or dropped.</source>
            <translation>The first are number {first} (counted from 1). Nothing was moved or dropped.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The first line was taken as data: {first}</source>
            <translation>The first line was taken as data: {first}</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>The first of ranking {ranking}</source>
            <translation>The first of ranking {ranking}</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>The folder does not exist</source>
            <translation>The folder does not exist</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>The hazard has no usable area</source>
            <translation>The hazard has no usable area</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>The hazards are not in longitude and latitude.</source>
            <translation>The hazards are not in longitude and latitude.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>The hazards have no column "{column}": nothing is known for any of them.</source>
            <translation>The hazards have no column "{column}": nothing is known for any of them.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks.</source>
            <translation>The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>The ids are: {ids}.</source>
            <translation>The ids are: {ids}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>The land is in dispute.</source>
            <translation>The land is in dispute.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>The layer for "{input}" has the coordinate system {crs}.</source>
            <translation>The layer for "{input}" has the coordinate system {crs}.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>The layer has no coordinate system</source>
            <translation>The layer has no coordinate system</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>The levels between classes cannot be used.</source>
            <translation>The levels between classes cannot be used.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The map could not be drawn completely</source>
            <translation>The map could not be drawn completely</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>The mapping profile cannot be used</source>
            <translation>The mapping profile cannot be used</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>The mapping profile does not fit the data</source>
            <translation>The mapping profile does not fit the data</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>The method and a value function do not fit together.</source>
            <translation>The method and a value function do not fit together.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>The method is "{method}".</source>
            <translation>The method is "{method}".</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order is {order}.</source>
            <translation>The order is {order}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order of importance names a criterion twice.</source>
            <translation>The order of importance names a criterion twice.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The point it is measured from has no position before it in the list.</source>
            <translation>The point it is measured from has no position before it in the list.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The position is the middle of the square that the reference names.</source>
            <translation>The position is the middle of the square that the reference names.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>The profile asks for "{criterion}".</source>
            <translation>The profile asks for "{criterion}".</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>The project cannot be written</source>
            <translation>The project cannot be written</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>The ranked layer cannot be written</source>
            <translation>The ranked layer cannot be written</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster cannot be opened</source>
            <translation>The raster cannot be opened</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} cannot be measured</source>
            <translation>The raster {file} cannot be measured</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} holds negative numbers of people</source>
            <translation>The raster {file} holds negative numbers of people</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} is damaged</source>
            <translation>The raster {file} is damaged</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The reader says: {reason}</source>
            <translation>The reader says: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The reader warns</source>
            <translation>The reader warns</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The receiver's schema cannot be read</source>
            <translation>The receiver's schema cannot be read</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The receiver's schema cannot be used</source>
            <translation>The receiver's schema cannot be used</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The record is in {file}, its geometry as WKT in {long_file}</source>
            <translation>The record is in {file}, its geometry as WKT in {long_file}</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>The release profile does not release these tables</source>
            <translation>The release profile does not release these tables</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The rest was lost before delivery; ask the sender for the whole text.</source>
            <translation>The rest was lost before delivery; ask the sender for the whole text.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has a geometry without any point. It may be a hazard all the same.</source>
            <translation>The row has a geometry without any point. It may be a hazard all the same.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has no place on the map. It may be a hazard all the same.</source>
            <translation>The row has no place on the map. It may be a hazard all the same.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The second '{field}' is called '{renamed}' here.</source>
            <translation>The second '{field}' is called '{renamed}' here.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The shapefile holds it without heights; {file} has it with heights as WKT</source>
            <translation>The shapefile holds it without heights; {file} has it with heights as WKT</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The stated coordinate reference system is probably not the one the data is in.</source>
            <translation>The stated coordinate reference system is probably not the one the data is in.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>The text table {file} is damaged</source>
            <translation>The text table {file} is damaged</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts of '{field}' are in a memo file; only their numbers were read.</source>
            <translation>The texts of '{field}' are in a memo file; only their numbers were read.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts were read as {encoding}: {sample}</source>
            <translation>The texts were read as {encoding}: {sample}</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}.</source>
            <translation>The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The weight of "{criterion}" is {weight}; it has to be 0 or more.</source>
            <translation>The weight of "{criterion}" is {weight}; it has to be 0 or more.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The workspace cannot be written</source>
            <translation>The workspace cannot be written</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>The workspace has no site '{site}'.</source>
            <translation>The workspace has no site '{site}'.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The workspace is newer than this plugin</source>
            <translation>The workspace is newer than this plugin</translation>
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>The workspace refuses this change</source>
            <translation>The workspace refuses this change</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The workspace refuses this record</source>
            <translation>The workspace refuses this record</translation>
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>The zip is damaged</source>
            <translation>The zip is damaged</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The zone and the EPSG code do not agree.</source>
            <translation>The zone and the EPSG code do not agree.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Their coordinate system is {crs}.</source>
            <translation>Their coordinate system is {crs}.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>There is no encoding called '{encoding}'</source>
            <translation>There is no encoding called '{encoding}'</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>There is no operation of known accuracy from {crs} to WGS 84.</source>
            <translation>There is no operation of known accuracy from {crs} to WGS 84.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>There is no order {reference}</source>
            <translation>There is no order {reference}</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such 100 km square in this zone.</source>
            <translation>There is no such 100 km square in this zone.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is no such profile</source>
            <translation>There is no such profile</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>There is no such record</source>
            <translation>There is no such record</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>There is no such release profile</source>
            <translation>There is no such release profile</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/priorities.py" />
            <location filename="adapters/project.py" />
            <source>There is no such site</source>
            <translation>There is no such site</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such zone and band.</source>
            <translation>There is no such zone and band.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>There is no {part} file.</source>
            <translation>There is no {part} file.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is nothing to rank</source>
            <translation>There is nothing to rank</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>These numbers are not a UTM position.</source>
            <translation>These numbers are not a UTM position.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>This 100 km square does not lie in this zone and band.</source>
            <translation>This 100 km square does not lie in this zone and band.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>This analysis needs a score that is a weighted sum.</source>
            <translation>This analysis needs a score that is a weighted sum.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state is not allowed</source>
            <translation>This change of state is not allowed</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state needs a reason</source>
            <translation>This change of state needs a reason</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>This criterion does not exist.</source>
            <translation>This criterion does not exist.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>This is not a date</source>
            <translation>This is not a date</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>This is not a time or a delivery</source>
            <translation>This is not a time or a delivery</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>This is not a workspace of the Mine Action Planner</source>
            <translation>This is not a workspace of the Mine Action Planner</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>This is the first delivery to this receiver.</source>
            <translation>This is the first delivery to this receiver.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was changed after it was made</source>
            <translation>This order was changed after it was made</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was made by another version of the plugin</source>
            <translation>This order was made by another version of the plugin</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>This position has no UTM or MGRS reference.</source>
            <translation>This position has no UTM or MGRS reference.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>This rank was not kept.</source>
            <translation>This rank was not kept.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>This ranking method does not exist.</source>
            <translation>This ranking method does not exist.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Time of day left off</source>
            <translation>Time of day left off</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>To say that less is better, turn the value function round and keep the weight positive.</source>
            <translation>To say that less is better, turn the value function round and keep the weight positive.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Too many criteria to compare in pairs.</source>
            <translation>Too many criteria to compare in pairs.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Too much to keep every rank.</source>
            <translation>Too much to keep every rank.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>True bearing</source>
            <translation>True bearing</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_land.py" />
            <source>Turning point</source>
            <translation>Turning point</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Turning points</source>
            <translation>Turning points</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Turning points of {code}</source>
            <translation>Turning points of {code}</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Two coordinate systems cannot be brought together</source>
            <translation>Two coordinate systems cannot be brought together</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Two fields have the same name</source>
            <translation>Two fields have the same name</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Two hazards have the same ID.</source>
            <translation>Two hazards have the same ID.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Two tables would be called '{name}'.</source>
            <translation>Two tables would be called '{name}'.</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>UTM (WGS 84)</source>
            <translation>UTM (WGS 84)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>UTM zone (EPSG)</source>
            <translation>UTM zone (EPSG)</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Unexploded ordnance</source>
            <translation>Unexploded ordnance</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>United Nations</source>
            <translation>United Nations</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>Unknown codes in "{column}" count as missing: {codes}.</source>
            <translation>Unknown codes in "{column}" count as missing: {codes}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Unknown numbers</source>
            <translation>Unknown numbers</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Update the plugin.</source>
            <translation>Update the plugin.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Update the plugin. The workspace was not touched.</source>
            <translation>Update the plugin. The workspace was not touched.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use "as_counted" with count × weight, and only there.</source>
            <translation>Use "as_counted" with count × weight, and only there.</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Use UTM, MGRS or degrees there.</source>
            <translation>Use UTM, MGRS or degrees there.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Use swing weights, or compare the most important criteria only.</source>
            <translation>Use swing weights, or compare the most important criteria only.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use the weighted additive value, or rank by benefit.</source>
            <translation>Use the weighted additive value, or rank by benefit.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Use these</source>
            <translation>Use these</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value cannot be read</source>
            <translation>Value cannot be read</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value is in no code list</source>
            <translation>Value is in no code list</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value out of range</source>
            <translation>Value out of range</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Verbal report</source>
            <translation>Verbal report</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Version of the Mine Action Planner</source>
            <translation>Version of the Mine Action Planner</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Version of the record</source>
            <translation>Version of the record</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Void that record and enter it again. Nothing was delivered.</source>
            <translation>Void that record and enter it again. Nothing was delivered.</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided by</source>
            <translation>Voided by</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided on</source>
            <translation>Voided on</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Voided records left out</source>
            <translation>Voided records left out</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>WGS 84; UTM zone {zone}. Bearings are true bearings, clockwise from true north; distances are along the ellipsoid. The last point of a ring leads back to its first.</source>
            <translation>WGS 84; UTM zone {zone}. Bearings are true bearings, clockwise from true north; distances are along the ellipsoid. The last point of a ring leads back to its first.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Water points</source>
            <translation>Water points</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Weighted additive value</source>
            <translation>Weighted additive value</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Weights sum to 1, and no set of them keeps to all ranges and the order.</source>
            <translation>Weights sum to 1, and no set of them keeps to all ranges and the order.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>What a shapefile cannot carry, and what was held back (details in losses.csv)</source>
            <translation>What a shapefile cannot carry, and what was held back (details in losses.csv)</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>What it is made of</source>
            <translation>What it is made of</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>What the cells of the population raster hold</source>
            <translation>What the cells of the population raster hold</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Which of the two numbers in “{text}” is the latitude?</source>
            <translation>Which of the two numbers in “{text}” is the latitude?</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Widen the ranges.</source>
            <translation>Widen the ranges.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>With all weights at 0 every hazard would have the same score.</source>
            <translation>With all weights at 0 every hazard would have the same score.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work completed and reported</source>
            <translation>Work completed and reported</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Work done by district</source>
            <translation>Work done by district</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work started</source>
            <translation>Work started</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Worked on</source>
            <translation>Worked on</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Workspace (.gpkg file, or PostgreSQL connection)</source>
            <translation>Workspace (.gpkg file, or PostgreSQL connection)</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Workspaces (*.gpkg)</source>
            <translation>Workspaces (*.gpkg)</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Write QGIS project</source>
            <translation>Write QGIS project</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a base map from files or folders on this computer. Files next to the project are found again wherever the folder is copied to. An existing project file is replaced.</source>
            <translation>Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a base map from files or folders on this computer. Files next to the project are found again wherever the folder is copied to. An existing project file is replaced.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted already keeps its first name and reason.</source>
            <translation>Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted already keeps its first name and reason.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data leaves only with a release profile that names it. The delivery is entered in the register.</source>
            <translation>Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data leaves only with a release profile that names it. The delivery is entered in the register.</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_dialog.py" />
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Zone {zone}, easting {easting} m, northing {northing} m.</source>
            <translation>Zone {zone}, easting {easting} m, northing {northing} m.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>chosen by the planner, not from a ranking</source>
            <translation>chosen by the planner, not from a ranking</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>dBASE table</source>
            <translation>dBASE table</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>none open</source>
            <translation>none open</translation>
        </message>
        <message>
            <location filename="gui/why.py" />
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>not recorded</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>not specified; recorded contamination: {kinds}</source>
            <translation>not specified; recorded contamination: {kinds}</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>point {number}: {position}</source>
            <translation>point {number}: {position}</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>rank {rank} in ranking {ranking} (profile {profile})</source>
            <translation>rank {rank} in ranking {ranking} (profile {profile})</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{area_m2:.1f} m², {width_m:.2f} m wide on average.</source>
            <translation>{area_m2:.1f} m², {width_m:.2f} m wide on average.</translation>
        </message>
        <message>
            <location filename="core/orders/figures.py" />
            <source>{area} m²</source>
            <translation>{area} m²</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{by} says '{stated}', the texts were read as {encoding}: {sample}</source>
            <translation>{by} says '{stated}', the texts were read as {encoding}: {sample}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{cells} cells for {fields} fields; values may stand in the wrong field.</source>
            <translation>{cells} cells for {fields} fields; values may stand in the wrong field.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{classification}, {status}: {records} records, {area} m², {unknown} of unknown area</source>
            <translation>{classification}, {status}: {records} records, {area} m², {unknown} of unknown area</translation>
        </message>
        <message>
            <location filename="gui/why.py" />
            <source>{code}: rank {rank} of {count}, score {score} ({low} to {high})</source>
            <translation>{code}: rank {rank} of {count}, score {score} ({low} to {high})</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{count} coordinates have no place on the ground in {crs}.</source>
            <translation>{count} coordinates have no place on the ground in {crs}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} corners equal their neighbour to 0.000001°.</source>
            <translation>{count} corners equal their neighbour to 0.000001°.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>{count} criteria need {pairs} judgements; the limit is {limit} criteria.</source>
            <translation>{count} criteria need {pairs} judgements; the limit is {limit} criteria.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} dates in "{column}" lie in the future and count as missing.</source>
            <translation>{count} dates in "{column}" lie in the future and count as missing.</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>{count} differences, the first: {first}. Nothing was delivered.</source>
            <translation>{count} differences, the first: {first}. Nothing was delivered.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} distinct corners.</source>
            <translation>{count} distinct corners.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} entries of "{column}" are not finite numbers and count as missing.</source>
            <translation>{count} entries of "{column}" are not finite numbers and count as missing.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} geometries have heights; the workspace keeps positions.</source>
            <translation>{count} geometries have heights; the workspace keeps positions.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} geometries were projected from EPSG:4326 to {crs} ({operation})</source>
            <translation>{count} geometries were projected from EPSG:4326 to {crs} ({operation})</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>{count} hazards have no estimate of team-days; the middle one stands in.</source>
            <translation>{count} hazards have no estimate of team-days; the middle one stands in.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>{count} hazards ranked · profile {fingerprint}</source>
            <translation>{count} hazards ranked · profile {fingerprint}</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>{count} infinite numbers count as missing.</source>
            <translation>{count} infinite numbers count as missing.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} records are delivered as counts by district, without coordinates</source>
            <translation>{count} records are delivered as counts by district, without coordinates</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} records belong to no site, so they are not in this delivery of one site</source>
            <translation>{count} records belong to no site, so they are not in this delivery of one site</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} records have none in {field}. Some programs show a blank number as 0: field {no_value} names them</source>
            <translation>{count} records have none in {field}. Some programs show a blank number as 0: field {no_value} names them</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{count} rows are marked as deleted in the attribute table and were not read.</source>
            <translation>{count} rows are marked as deleted in the attribute table and were not read.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows got an ID from the source and its row, such as {example}.</source>
            <translation>{count} rows got an ID from the source and its row, such as {example}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} voided records are not released by this profile</source>
            <translation>{count} voided records are not released by this profile</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum.</source>
            <translation>{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{crs} is not a coordinate system.</source>
            <translation>{crs} is not a coordinate system.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>{crs}, by {operation}, accuracy {accuracy}</source>
            <translation>{crs}, by {operation}, accuracy {accuracy}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{fields} of {code} stayed as in the workspace.</source>
            <translation>{fields} of {code} stayed as in the workspace.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}</source>
            <translation>{field}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} does not fit {width} characters; the exact number is in {file}</source>
            <translation>{field} does not fit {width} characters; the exact number is in {file}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}</source>
            <translation>{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark</source>
            <translation>{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} holds {bytes} bytes and ends in half a character.</source>
            <translation>{field} holds {bytes} bytes and ends in half a character.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field} is a date; {count} values of {source} had a time as well.</source>
            <translation>{field} is a date; {count} values of {source} had a time as well.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} is an empty text, not a missing value; {file} says so</source>
            <translation>{field} is an empty text, not a missing value; {file} says so</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} is filled to its last byte ({bytes}).</source>
            <translation>{field} is filled to its last byte ({bytes}).</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field} of {code} would go from '{start}' to '{end}': {reason}</source>
            <translation>{field} of {code} would go from '{start}' to '{end}': {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source})</source>
            <translation>{field}: '{value}' ({source})</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source}) is not of type {type}.</source>
            <translation>{field}: '{value}' ({source}) is not of type {type}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: {count} records have a value</source>
            <translation>{field}: {count} records have a value</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: {count} records have a value, which this release profile does not release</source>
            <translation>{field}: {count} records have a value, which this release profile does not release</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: {count} records refer to records of {target} that are not included</source>
            <translation>{field}: {count} records refer to records of {target} that are not included</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: {value} ({source})</source>
            <translation>{field}: {value} ({source})</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} cannot be read</source>
            <translation>{file} cannot be read</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} does not say where its coordinates are.</source>
            <translation>{file} does not say where its coordinates are.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>{file} does not state its coordinate reference system.</source>
            <translation>{file} does not state its coordinate reference system.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>{file} has no readable layer '{table}'.</source>
            <translation>{file} has no readable layer '{table}'.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file} has schema version {version}; this plugin knows {known}.</source>
            <translation>{file} has schema version {version}; this plugin knows {known}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>{file} holds {count} orders, none with this number and revision.</source>
            <translation>{file} holds {count} orders, none with this number and revision.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} is neither a file nor a folder.</source>
            <translation>{file} is neither a file nor a folder.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file} is read-only.</source>
            <translation>{file} is read-only.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} needs more memory than the reader may have</source>
            <translation>{file} needs more memory than the reader may have</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file} stayed locked for {seconds:g} seconds.</source>
            <translation>{file} stayed locked for {seconds:g} seconds.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>{file} would be overwritten.</source>
            <translation>{file} would be overwritten.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/project.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="core/exchange/archive.py" />
            <source>{file}: {error}</source>
            <translation>{file}: {error}</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file}: {error}. Nothing was changed.</source>
            <translation>{file}: {error}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{file}: {found} of {expected} pages.</source>
            <translation>{file}: {found} of {expected} pages.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>{file}: {reason}</source>
            <translation>{file}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder} is not a folder.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{found} where {wanted} is needed.</source>
            <translation>{found} where {wanted} is needed.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>{hazards} hazards under {draws} sets of weights need {size} MB.</source>
            <translation>{hazards} hazards under {draws} sets of weights need {size} MB.</translation>
        </message>
        <message>
            <location filename="core/orders/figures.py" />
            <source>{lat}, {lon} | MGRS {mgrs} | UTM {utm}</source>
            <translation>{lat}, {lon} | MGRS {mgrs} | UTM {utm}</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>{layer} has no field called {missing}. It has: {names}.</source>
            <translation>{layer} has no field called {missing}. It has: {names}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{length_m:.0f} m between two consecutive corners.</source>
            <translation>{length_m:.0f} m between two consecutive corners.</translation>
        </message>
        <message>
            <location filename="core/orders/figures.py" />
            <source>{length} m</source>
            <translation>{length} m</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{message}</source>
            <translation>{message}</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>{name} would have {size} bytes; the format allows {most}.</source>
            <translation>{name} would have {size} bytes; the format allows {most}.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>{output}</source>
            <translation>{output}</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>{part}, hole {hole}</source>
            <translation>{part}, hole {hole}</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>{profile} does not release: {refused}.</source>
            <translation>{profile} does not release: {refused}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{shapes} shapes, {rows} rows of attributes.</source>
            <translation>{shapes} shapes, {rows} rows of attributes.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{share:.0%} of it lies in row {other}.</source>
            <translation>{share:.0%} of it lies in row {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{share:.0%} of it lies in {other}, which is open.</source>
            <translation>{share:.0%} of it lies in {other}, which is open.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{share:.0%} of it lies in {other}.</source>
            <translation>{share:.0%} of it lies in {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; it may read otherwise than it is.</source>
            <translation>{source} holds {characters}; it may read otherwise than it is.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; other programs would cut the text there.</source>
            <translation>{source} holds {characters}; other programs would cut the text there.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{source}: {reason}</source>
            <translation>{source}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} '{record}' is now version {version}, changed by {who}.</source>
            <translation>{table} '{record}' is now version {version}, changed by {who}.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} has no record '{record}'.</source>
            <translation>{table} has no record '{record}'.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>{table}.{field} cannot go from '{start}' to '{end}'.</source>
            <translation>{table}.{field} cannot go from '{start}' to '{end}'.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: {records} records, delivered as counts by district</source>
            <translation>{table}: {records} records, delivered as counts by district</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: {records} records, {without} of them without geometry</source>
            <translation>{table}: {records} records, {without} of them without geometry</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: none of these layers has anything to show there: {layers}.</source>
            <translation>{title}: none of these layers has anything to show there: {layers}.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: {errors}.</source>
            <translation>{title}: {errors}.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: {hazards}.</source>
            <translation>{title}: {hazards}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{x}, {y} has no place in {crs}.</source>
            <translation>{x}, {y} has no place in {crs}.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>“{text}” cannot be read as a coordinate.</source>
            <translation>“{text}” cannot be read as a coordinate.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>“{text}” cannot be read as a position.</source>
            <translation>“{text}” cannot be read as a position.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>“{text}” is not an MGRS reference.</source>
            <translation>“{text}” is not an MGRS reference.</translation>
        </message>
    </context>
</TS>
