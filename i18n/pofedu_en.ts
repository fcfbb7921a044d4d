<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Bookmarks</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cite</name>
    <message numerus="yes">
        <source>%n citations copied as {style}.</source>
        <translation>
            <numerusform>%n citation is copied as {style}.</numerusform>
            <numerusform>%n citations are copied as {style}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations saved as {name}.</source>
        <translation>
            <numerusform>%n citation is saved as {name}.</numerusform>
            <numerusform>%n citations are saved as {name}.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Explore</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found.</source>
        <translation>
            <numerusform>%n place found.</numerusform>
            <numerusform>%n places found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops through this map</source>
        <translation>
            <numerusform>%n stop through this map</numerusform>
            <numerusform>%n stops through this map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n more; search to find them.</source>
        <translation>
            <numerusform>%n more; search to find it.</numerusform>
            <numerusform>%n more; search to find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found, {count} of them by a value that is not confirmed. Press Enter to open the selected one.</source>
        <translation>
            <numerusform>%n found, {count} by a value that is not confirmed. Press Enter to open it.</numerusform>
            <numerusform>%n found, {count} of them by a value that is not confirmed. Press Enter to open the selected one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Press Enter to open the selected one.</source>
        <translation>
            <numerusform>%n found. Enter opens it.</numerusform>
            <numerusform>%n found. Enter opens the chosen one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many to list; these are the first %n. Add a word, or choose a kind.</source>
        <translation>
            <numerusform>More than can be listed; these are the first %n. Say more, or choose a kind.</numerusform>
            <numerusform>More than can be listed; these are the first %n. Say more, or choose a kind.</numerusform>
        </translation>
    </message>
</context>
</TS>
