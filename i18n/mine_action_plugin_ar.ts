<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>MineAction</name>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>"{criterion}" adds to a score; it cannot take a hazard out of the ranking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{criterion}" has no setting "{parameter}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>"{criterion}" has the value function "{kind}" in the method "{method}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" against "{second}": {ratio}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" and "{second}" still need a judgement; {count} pairs do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>"{shape}" with indifference {q} and strict preference {p}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n hazard(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
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
                <numerusform />
                <numerusform />
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
                <numerusform />
                <numerusform />
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
                <numerusform />
                <numerusform />
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
                <numerusform />
                <numerusform />
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
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{code}' is also the ID of row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>'{layer}' does not say where its coordinates are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>'{layer}': {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{name}' is neither a file nor one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not EPSG:4326 or a projection of it (WGS 84).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a coordinate system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a field of {table}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not an ASCII file name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>'{name}' is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{since}' is neither a delivery number nor a date like 2026-01-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{site}' is none of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{site}' is not in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{source}' is called like {field}, but its values do not fit. They were kept apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>'{text}' cannot be read as YYYY-MM-DD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>A Python package is missing or too old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>A column of your own (decision support)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A comparison of two criteria cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>A confirmed hazardous area needs direct evidence of contamination.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A coordinate cannot be transformed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A criterion has a setting that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>A criterion is used as a veto that is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map has no coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard is not to be seen on the printed map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard would be missing from the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A layer has no known coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A layer of the base map cannot be drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>A layer that the ranking should read cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A pair of criteria has not been compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>A preference function cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A profile needs criteria, each with an id of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>A raster of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>A record cannot be told apart in the delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>A revision needs a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A setting of a criterion is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A signature needs a name, a date and a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>A table of the workspace cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>A value that must be there or must be unique is not: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>A weight is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Abandoned explosive ordnance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>About effort, so shown and not part of the score: {criteria}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accept findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/findings_dialog.py" />
            <source>Accept the selected findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layer_styles.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Accepted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepted findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Accepted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepting a finding needs a name and a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Access route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Accessible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <source>Accident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Accident ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/priority/inputs.py" />
            <source>Accidents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents and other hazards within {radius}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents: none recorded within {radius}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy of the datum operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Acknowledged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Acknowledged by the operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Activities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/work_sections.py" />
            <location filename="gui/create_orders_dialog.py" />
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Add N and E, or say in which order the coordinates are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Add the criterion about team-days to the profile, or rank by benefit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Age of the last survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/panel.py" />
            <source>All Libya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ammunition storage area clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Ammunition storage area explosion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>An area that cannot be completed is reported as a hazardous area of its own, with its turning points. Nothing outside the perimeter is covered by this order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>An input layer is not in longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>An order is issued by a named person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>An order needs a perimeter that encloses an area: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>An order of importance has to name every criterion once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-personnel mines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-vehicle mines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <location filename="gui/tabs/hazards.py" />
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Area (computed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Area (ellipsoid)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Area of this task order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>As typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Ask for the reference with {digits} digits, or record the point as approximate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for IDs: if rows move, these IDs move with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for all parts of the shapefile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>Ask the sender for the EPSG code, or choose the system yourself if you know it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender for the data in WGS 84, or choose the system it really is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>Ask the sender for the data in parts, or for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Ask the sender for the geometry again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for the right date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the texts in another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender how the data was made, or choose a coordinate reference system by its code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Ask the sender to export the data again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender whether the text goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender which of the two holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Ask the sender which system the coordinates are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Asked for was "{method}"; there are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>At least {minimum:g}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attribute table is cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attributes may belong to other shapes; ask the sender for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Base map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Base map (files and folders, separated by ;)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, sub-surface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, surface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Bearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Bearing to next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Benchmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit is ranked, and all that has a weight is about effort.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day is not defined for this method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day needs team-days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Blocking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Booby-traps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Building clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Built-up areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>By category: nothing on a less important criterion can make up for a class on a more important one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>CHA without direct evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/form_dialog.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/panel.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Casualty evacuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Casualty evacuation (CASEVAC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Category of device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Centre (inside the hazard)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Change that the workspace does not allow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Changed: {hazards}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Changes since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check that longitude and latitude are degrees and not exchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Check that the file is complete, or fetch it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Check the coordinate system of the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the coordinates and their reference system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the site and the coordinates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check the zone, and that the easting comes before the northing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Choose a base map of the site, or print without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>Choose a workspace, or create one with 'Create workspace'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Choose another layer, or leave it out: then it counts as missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Choose another name, or open it as a workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Choose another name. A delivery once sent is never replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Choose one of the methods.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Choose one of them if you know which was used for this data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="core/exchange/release.py" />
            <source>Choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Choose the coordinate system of the layer; it is never guessed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Choose the profile of this sender, or correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Classification not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_result.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Closed land overlaps an open hazard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Cluster munition remnants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Community and landowner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Compare each pair once, with a number between 1/9 and 9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Compare the text with the original. It was kept as delivered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Compass and tape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Complete the point as it stands in the report; nothing was assumed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the national authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the operator that does the work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Confirmed hazardous area (CHA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Contamination</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>Contamination type and sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_work.py" />
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="gui/import_dialog.py" />
            <source>Coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Coordinate system of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Coordinates projected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Coordinates without a place on the ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Copy it to a folder where you may write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corner given twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corners far apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the coordinates in the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>Correct the geometry of the hazard first; nothing was repaired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the order of the coordinates in the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Correct the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Correct the profile; the documentation shows an example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Correct the row in the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Correct the schema file, or send without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Correct the setting in the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the text in the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value in the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value, or state its format in a mapping profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Count × weight (PriSMA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Counts only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Craters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Create a new task order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Create order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>Create task orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Create workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Damaged infrastructure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Danger area and evacuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Data as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Date and time (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date before 1940</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date in the future</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Date of issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Date of survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Date of the accident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Datum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Datum operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Day from which ages count (YYYY-MM-DD; today if empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Decimal degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Declare the nodata value, or say that the raster holds another quantity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Declination used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees and minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees, minutes and seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Deliver one of the two in WGS 84.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Deliver one site at a time, or only what changed since a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Delivery (zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery leaves a known value empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Delivery number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Delivery of mine action data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Demining accident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Demining or other accident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/messages.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Detonation reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Direct evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Direct or indirect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Direct or indirect evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Distance to next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>District</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>District in Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Districts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Districts with their inhabitants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Do not use it. Make a revision, and find out who changed the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Donor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Drafted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>ELD79 / Libya zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>EOD spot task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>EPSG:{code} is not an operation from {crs} to WGS 84.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Easting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Empty geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Empty text looks like no value in a shapefile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Encoding found by trial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>End point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English and Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_result.py" />
            <source>Every row accounted for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Evidence points: none recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive item seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive ordnance accident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Explosive ordnance risk education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Farmland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Fetch the file again; nothing was measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field held back by the release profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Field not taken for what its name says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that is not exchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that the receiver's schema does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fields that the dictionary does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File, folder or zip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Fill in all three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fill it in the source, or state a constant in a mapping profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out the true boundary; do not drop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out where it is; do not drop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether both describe the same land.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Find out whether it is one record or two, and correct the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether it is one record or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out which of the two holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_result.py" />
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Findings (record IDs, separated by commas)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Findings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Fingerprint (SHA-256)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Fingerprint of the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Former combat zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Form…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Found were {levels}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Found were {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Free some space, then do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' it can go to: {legal}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' to '{end}' these must be filled: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>From point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>From {minimum:g} to {maximum:g}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GPX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GeoJSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GeoPackage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Geometry as delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry of the wrong kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry that the shapefile cannot hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry with heights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Give a criterion about benefit a weight, or rank both together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/numbering.py" />
            <source>Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Give ascending numbers between 0 and 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give at least one criterion a weight above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Give each hazard an ID of its own; a ranking has to name exactly one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Give it a coordinate system (a .prj file), or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give the most important swing 100 and the others their share of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Give the name of the person who issues it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Grid bearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Hazard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Hazard ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Hazard and evidence: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazard of a task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="gui/panel.py" />
            <source>Hazards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazards of tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Hazards ranked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Hazards with something missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Health facilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Heights left off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Held back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>ID given twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>ID in the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>IDs that occur more than once: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>IED disposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>If all were known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>If the value is to go, delete it in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Implementation plan approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Import it by itself once the reason is mended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Import survey data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>Import survey data, or choose another site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Import survey data…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Improvised devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Improvised explosive devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>In which encoding are the texts of {file}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Indirect evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Injured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>Install it with: {how}. Then start QGIS again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Intermediate point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Invalid geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Invalid polygon of several rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issue task order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Issued by the authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issued in the name of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Issue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Issuing authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It cannot be reached at present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>It cannot be told from the file. They would read: {previews}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It cannot be told where one coordinate ends and the next begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>It cannot be told which operation takes {crs} to WGS 84 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>It covers {value} m².</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say in which coordinate system it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say where on the ground it lies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It does not touch the area of {site}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It equals that of row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It has both a minus sign and a letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It has only {size} bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It has {bands} bands, none of them number {band}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>It is '{state}', and an issued order is immutable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>It is '{state}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is a web page or XML, perhaps saved in place of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is contaminated with: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is damaged, or the code does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>It is delivered in {file}, not in the shapefile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is more degrees than there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither an EPSG code nor a well-known text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither geographic nor a map projection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It is not JSON: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It is not of the form 33S UR 12345 67890.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is not recorded what it is contaminated with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded when it was last surveyed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether it can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded whether the evidence is direct or indirect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether the land is in dispute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is not written as degrees, minutes and seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It is of dBASE 7, whose tables are laid out otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It is rotated; only rasters along the axes are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>It is very large, or it is damaged and claims to be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>It is wrong or unknown here: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It lies at {lon:.4f}, {lat:.4f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It may be latitude {first}, longitude {second}, or the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>It measures {width:.0f} km by {height:.0f} km.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It names no tables.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>It names {named}; the criteria are {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs a bearing of 0 to 360 degrees and a distance above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It needs an even number of digits, at most ten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs either one longitude and latitude, or a bearing and distance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It needs one letter for the latitude and one for the longitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>It promises {declared} rows and has {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It was last surveyed {value} days ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>Its area is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is magnetic and no declination is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is of a grid and no grid is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its cells are not real numbers ({type}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content does not fit its fingerprint {short}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content has format {found}; this plugin reads format {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) are not in Libya in any system that is used there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) would be in Libya as: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its fields are wider than its records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its header is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Its letter belongs to the other coordinate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Its parameters are {parameters}. How accurate they are is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its position is not in degrees of longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>Its sites are: {sites}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Its two halves do not have the same number of digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>KML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Keep the first 100 ranks, or draw fewer sets of weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Kept were the first {kept} ranks of {hazards}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Kept with each record as delivered: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>Keys of the list, separated by commas: {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Killed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Kind of bearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Kind of evidence of explosive ordnance: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/priority/criteria/vetoes.py" />
            <source>Land dispute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Land handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Land use after release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Landmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="processing/build_project.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Latitude and longitude are not written in the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Latitude and longitude seem to be swapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Layer of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Layers that the ranking reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Layers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Leave it out, or repair it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Leave them out, or choose another profile. It releases: {tables}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Lexicographic by category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Load it again, then repeat your change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Location map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Longitude {lon}, latitude {lat} is outside Libya and its grids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look at the place of the fault and decide; nothing is repaired by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Look for quotation marks without their partner, or ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether a corner is mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether it is left over from cutting polygons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Look whether the names read right; if not, undo the import and name the encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Losses listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>MGRS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Magnetic bearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Make a revision, and issue that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>Makes an empty workspace (GeoPackage) with all tables and rules, and the sites of the programme. An existing file is refused, never overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Manual clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Map the value to a code in a mapping profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Mapping profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Markets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Marking and fencing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Mechanical clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Medical contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Memo field not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Method (empty for the profile's own)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Method and restrictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Method of the area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <location filename="gui/panel.py" />
            <source>Mine Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <source>Mine Action panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/messages.py" />
            <location filename="processing/algorithm.py" />
            <location filename="processing/provider.py" />
            <source>Mine action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Mine action operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>Mine action plan: {site}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Minefield or battle record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Minutes and seconds go up to 59.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Mosques</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Move it to the criteria of the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>N was read as the northern half of the zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Name each criterion once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Name in Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <location filename="processing/algorithm.py" />
            <source>Name of the person responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Name one of: {offered}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Name the fields in a mapping profile (field_1, field_2, …).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, everything but personal data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, with personal data, under an agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>National mine action authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>Needed: {packages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>New value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>No access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No criterion about benefit has a weight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>No criterion has a weight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>No geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No hazard has an estimate of its effort in team-days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>No hazard here is open or worked on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>No known operation leads from {source} to {target}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/numbering.py" />
            <source>No order number was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>No weights fit into these ranges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Nobody has said how reliable the information is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Non-technical survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Northing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Not ranked yet. “Rank” measures and ranks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Nothing is known about "{criterion}" for any hazard; it tells none apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Nothing was adjusted. Check the bearings, their north, and the distances.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Nothing was assumed. Choose the system, or ask the sender for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <location filename="core/location/typed.py" />
            <source>Nothing was guessed. Type it as it stands in the report, with its letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Nothing was guessed. Type the whole reference as it stands in the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Nothing was lost or held back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Nothing was printed. Please report this as an error of the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Number that a shapefile cannot hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Old value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Only what changed since (delivery number or date)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Only where the data has none of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Open findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Open findings about this hazard ({count}):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Open workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>OpenDocument spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations for this datum: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations of this datum: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Operator, what the work needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Order number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be revised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisation code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Other fields of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Other hazards: none recorded within {radius}. None recorded is not safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside Libya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps a hazard of the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps another row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>P-code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>PROMETHEE II</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the delivery was not taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the shapefile is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts of one polygon overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts {first} and {second} overlap by {share:.0%} of the smaller one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>People in the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>People per km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Personal data held back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Place in Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Planned start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Please wait until the present work is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Point {name} cannot be placed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Polygon with fewer than three corners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Population raster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Position (MGRS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Previous delivery to this receiver: {code}, sequence {sequence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="gui/tabs/task_orders.py" />
            <source>Print task order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="gui/tabs/task_orders.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Priorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Prioritised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Procedures and assets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Productive land not in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Profile (name of a shipped one, or a file)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Propose from the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Public, counts by district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="processing/send_delivery.py" />
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Put criteria of which the order is open into one group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>QC failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>QC passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>QGIS cannot open {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Quality and community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality assurance and control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>Rank by the weighted additive value to see how firm the ranks are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Rank hazards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Ranked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranked hazards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="processing/rank_hazards.py" />
            <source>Ranking ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Rankings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Read from a map or image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Reading stopped near line {line}: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/issue_dialog.py" />
            <location filename="processing/accept_findings.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Reason for a correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for accepting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Reason for the revision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Reason for the state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for undoing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Reason for voiding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Reason, if the ranking is to be signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Receipt received on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Receiver's schema (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Receiving hospital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Receiving hospital in Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Record ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record new evidence as a new hazard that supersedes the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record the evidence, or find out whether it is an SHA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Record without a place on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Records delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Records of no site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Records without an ID of their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Referenced record is not in the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>References to records that are not in this delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Release profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Reliability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of the information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of what is known about it: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>Remove it from the profile, or update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Remove it from the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Repair the layer, or leave it out. Nothing was printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Report (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Reported area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported area differs from the polygon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported {reported:.0f} m², computed {computed:.0f} m².</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Reproject it to EPSG:4326 with a known datum operation first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Reproject them to EPSG:4326 with a known datum operation first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Required value is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Restrictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Returnees and displaced people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Revise the order, read it again, then issue it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Revision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Road survey and clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Roads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Row in the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Row with another number of cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Row {row}, column {column} holds {value}: probably a nodata value not declared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Rows marked as deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <source>Rows updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>Rule {key}: {message}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Run the analysis for every rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S may be south or the band 32° N to 40° N; type South or North.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S was read as the MGRS band from 32° N to 40° N, not as south.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>SHA-256 of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>SHA-256 of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Safety and medical line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Same geometry twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Satellite receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Save it as a tiled GeoTIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Save or stop editing its layers in QGIS, or wait for the other planner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Say in a mapping profile what the field means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Say to whom it goes; the register and the manifest keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Say what changed, for those who hold the earlier revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Say which of the two matters more, and how much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Say who accepts it and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Schools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Scores of "{method}" are places among others and cannot be divided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Scrap metal or fragments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Search ID, name, place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Search ID…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>Search findings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Search orders…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Send again, so that the numbers follow one another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Send delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>Send it again, to another disk if this happens twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>Send it again; if it happens again, report it with the file names above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sequence number for this receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Set aside with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>Set the coordinate system in the properties of the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Shapefile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Shapes and attributes do not match in number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>Shapes are {shapes}; indifference has to be below strict preference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/panel.py" />
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Site (code; empty for all Libya)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Site code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Site code (empty for all Libya)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Site code (empty: all of Libya)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/project.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="processing/create_workspace.py" />
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Sketch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Sliver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Slope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Slope raster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Somebody else changed this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Somebody else has just sent a delivery to this receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Somebody else is writing to the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Source as received (zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Source of positions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Source of the information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Specified area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified explosive ordnance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>Split the task, or look for a point that is far from where it belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Start point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Stated encoding contradicts the bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Status not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Strictly confidential: holds personal data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Superseded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Supersedes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Surveyed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Suspected hazardous area (SHA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Swing points have to lie between 0 and 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>TOPSIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Table without field names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Tables (none chosen: all that the profile releases)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Take in the referenced records first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Take the row into another table, or ask for the right geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Task ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Task map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Task order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/panel.py" />
            <source>Task orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Task orders created: {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Team code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Technical survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text cut in the middle of a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds characters that cannot be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds invisible control characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text longer than a shapefile can hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text may have been cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Text table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text with characters that a shapefile cannot hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>The MGRS reference {text} is too coarse for a surveyed point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The PDF does not have all pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The UTM zone lacks its half (North or South) or its band.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>The area is too large for a map sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>The attribute table {file} cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The band letter does not agree with the northing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The base map does not reach the task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The cells from row {row} and column {column} on cannot be read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says nothing about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says {value}; it supports a decision, it is no evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>The coordinate reference system cannot be read: “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>The data of order {number} has changed since it was drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>The delivery does not read back as it was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The delivery has no receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The delivery is too large for shapefiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The disk is full or does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The fields of '{name}' are not names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The file is damaged or not of the kind its name says. Ask the sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>The file is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a full disk, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a layer of the base map that covers it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Repair the layer, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The first are number {first} (counted from 1). Nothing was moved or dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The first line was taken as data: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>The first of ranking {ranking}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>The folder does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>The hazard has no usable area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>The hazards are not in longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>The hazards have no column "{column}": nothing is known for any of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>The ids are: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>The land is in dispute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>The layer for "{input}" has the coordinate system {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>The layer has no coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>The levels between classes cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The map could not be drawn completely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>The mapping profile cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>The mapping profile does not fit the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>The method and a value function do not fit together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>The method is "{method}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order is {order}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order of importance names a criterion twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The point it is measured from has no position before it in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The position is the middle of the square that the reference names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>The profile asks for "{criterion}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>The project cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>The ranked layer cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} cannot be measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} holds negative numbers of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The reader says: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The reader warns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The receiver's schema cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The receiver's schema cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The record is in {file}, its geometry as WKT in {long_file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>The release profile does not release these tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The rest was lost before delivery; ask the sender for the whole text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has a geometry without any point. It may be a hazard all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has no place on the map. It may be a hazard all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The second '{field}' is called '{renamed}' here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The shapefile holds it without heights; {file} has it with heights as WKT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The stated coordinate reference system is probably not the one the data is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>The text table {file} is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts of '{field}' are in a memo file; only their numbers were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts were read as {encoding}: {sample}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The weight of "{criterion}" is {weight}; it has to be 0 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The workspace cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>The workspace has no site '{site}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The workspace is newer than this plugin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>The workspace refuses this change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The workspace refuses this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>The zip is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The zone and the EPSG code do not agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Their coordinate system is {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>There is no encoding called '{encoding}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>There is no operation of known accuracy from {crs} to WGS 84.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>There is no order {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such 100 km square in this zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is no such profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>There is no such record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>There is no such release profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/priorities.py" />
            <location filename="adapters/project.py" />
            <source>There is no such site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such zone and band.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>There is no {part} file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is nothing to rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>These numbers are not a UTM position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>This 100 km square does not lie in this zone and band.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>This analysis needs a score that is a weighted sum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state is not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state needs a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>This criterion does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>This is not a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>This is not a time or a delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>This is not a workspace of the Mine Action Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>This is the first delivery to this receiver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was changed after it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was made by another version of the plugin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>This position has no UTM or MGRS reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>This rank was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>This ranking method does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Time of day left off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>To say that less is better, turn the value function round and keep the weight positive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Too many criteria to compare in pairs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Too much to keep every rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>True bearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_land.py" />
            <source>Turning point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Turning points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Turning points of {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Two coordinate systems cannot be brought together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Two fields have the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Two hazards have the same ID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Two tables would be called '{name}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>UTM (WGS 84)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>UTM zone (EPSG)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Unexploded ordnance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>United Nations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>Unknown codes in "{column}" count as missing: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Unknown numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Update the plugin. The workspace was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use "as_counted" with count × weight, and only there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Use UTM, MGRS or degrees there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Use swing weights, or compare the most important criteria only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use the weighted additive value, or rank by benefit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Use these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value is in no code list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value out of range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Verbal report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Version of the Mine Action Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Version of the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Void that record and enter it again. Nothing was delivered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Voided records left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>WGS 84; UTM zone {zone}. Bearings are true bearings, clockwise from true north; distances are along the ellipsoid. The last point of a ring leads back to its first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Water points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Weighted additive value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Weights sum to 1, and no set of them keeps to all ranges and the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>What a shapefile cannot carry, and what was held back (details in losses.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>What it is made of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>What the cells of the population raster hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Which of the two numbers in “{text}” is the latitude?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Widen the ranges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>With all weights at 0 every hazard would have the same score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work completed and reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Work done by district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Worked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Workspace (.gpkg file, or PostgreSQL connection)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Workspaces (*.gpkg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Write QGIS project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a base map from files or folders on this computer. Files next to the project are found again wherever the folder is copied to. An existing project file is replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted already keeps its first name and reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data leaves only with a release profile that names it. The delivery is entered in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_dialog.py" />
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Zone {zone}, easting {easting} m, northing {northing} m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>chosen by the planner, not from a ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>dBASE table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>none open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/why.py" />
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>not specified; recorded contamination: {kinds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>point {number}: {position}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>rank {rank} in ranking {ranking} (profile {profile})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{area_m2:.1f} m², {width_m:.2f} m wide on average.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/figures.py" />
            <source>{area} m²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{by} says '{stated}', the texts were read as {encoding}: {sample}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{cells} cells for {fields} fields; values may stand in the wrong field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{classification}, {status}: {records} records, {area} m², {unknown} of unknown area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/why.py" />
            <source>{code}: rank {rank} of {count}, score {score} ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{count} coordinates have no place on the ground in {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} corners equal their neighbour to 0.000001°.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>{count} criteria need {pairs} judgements; the limit is {limit} criteria.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} dates in "{column}" lie in the future and count as missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>{count} differences, the first: {first}. Nothing was delivered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} distinct corners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} entries of "{column}" are not finite numbers and count as missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} geometries have heights; the workspace keeps positions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} geometries were projected from EPSG:4326 to {crs} ({operation})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>{count} hazards have no estimate of team-days; the middle one stands in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>{count} hazards ranked · profile {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>{count} infinite numbers count as missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} records are delivered as counts by district, without coordinates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} records belong to no site, so they are not in this delivery of one site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} records have none in {field}. Some programs show a blank number as 0: field {no_value} names them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{count} rows are marked as deleted in the attribute table and were not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows got an ID from the source and its row, such as {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{count} voided records are not released by this profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{crs} is not a coordinate system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>{crs}, by {operation}, accuracy {accuracy}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{fields} of {code} stayed as in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} does not fit {width} characters; the exact number is in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} holds {bytes} bytes and ends in half a character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field} is a date; {count} values of {source} had a time as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} is an empty text, not a missing value; {file} says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} is filled to its last byte ({bytes}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field} of {code} would go from '{start}' to '{end}': {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source}) is not of type {type}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: {count} records have a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: {count} records have a value, which this release profile does not release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: {count} records refer to records of {target} that are not included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: {value} ({source})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} does not say where its coordinates are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>{file} does not state its coordinate reference system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>{file} has no readable layer '{table}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file} has schema version {version}; this plugin knows {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>{file} holds {count} orders, none with this number and revision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} is neither a file nor a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file} is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} needs more memory than the reader may have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file} stayed locked for {seconds:g} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>{file} would be overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/project.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="core/exchange/archive.py" />
            <source>{file}: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file}: {error}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{file}: {found} of {expected} pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>{file}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/store/geopackage.py" />
            <source>{folder} is not a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{found} where {wanted} is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>{hazards} hazards under {draws} sets of weights need {size} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/figures.py" />
            <source>{lat}, {lon} | MGRS {mgrs} | UTM {utm}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>{layer} has no field called {missing}. It has: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{length_m:.0f} m between two consecutive corners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/figures.py" />
            <source>{length} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>{name} would have {size} bytes; the format allows {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>{name}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>{output}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>{part}, hole {hole}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>{profile} does not release: {refused}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{shapes} shapes, {rows} rows of attributes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{share:.0%} of it lies in row {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{share:.0%} of it lies in {other}, which is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{share:.0%} of it lies in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; it may read otherwise than it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; other programs would cut the text there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{source}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} '{record}' is now version {version}, changed by {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} has no record '{record}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>{table}.{field} cannot go from '{start}' to '{end}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: {records} records, delivered as counts by district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: {records} records, {without} of them without geometry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: none of these layers has anything to show there: {layers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: {errors}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: {hazards}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{x}, {y} has no place in {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>“{text}” cannot be read as a coordinate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>“{text}” cannot be read as a position.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>“{text}” is not an MGRS reference.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
