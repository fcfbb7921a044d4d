<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n claims are drawn.</source>
        <translation>
            <numerusform>%n claim is drawn.</numerusform>
            <numerusform>%n claims are drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found. Enter opens the chosen one.</source>
        <translation>
            <numerusform>%n found. Enter opens it.</numerusform>
            <numerusform>%n found. Enter opens the chosen one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than can be listed; these are the first %n. Say more, or choose a kind.</source>
        <translation>
            <numerusform>More than can be listed; this is the first %n. Say more, or choose a kind.</numerusform>
            <numerusform>More than can be listed; these are the first %n. Say more, or choose a kind.</numerusform>
        </translation>
    </message>
</context>
</TS>
