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
    <name>Card</name>
    <message numerus="yes">
        <source>%n papers of advice or reviews</source>
        <translation>
            <numerusform>%n paper of advice or review</numerusform>
            <numerusform>%n papers of advice or reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers whose kind is not stated</source>
        <translation>
            <numerusform>%n paper whose kind is not stated</numerusform>
            <numerusform>%n papers whose kind is not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in cultured cells only</source>
        <translation>
            <numerusform>%n study in cultured cells only</numerusform>
            <numerusform>%n studies in cultured cells only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of injury without a treatment</source>
        <translation>
            <numerusform>%n study of injury without a treatment</numerusform>
            <numerusform>%n studies of injury without a treatment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message numerus="yes">
        <source>%n more studies are not named here.</source>
        <translation>
            <numerusform>%n more study is not named here.</numerusform>
            <numerusform>%n more studies are not named here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cite</name>
    <message numerus="yes">
        <source>%n citations copied as {style}.</source>
        <translation>
            <numerusform>%n citation copied as {style}.</numerusform>
            <numerusform>%n citations copied as {style}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations saved as {name}.</source>
        <translation>
            <numerusform>%n citation saved as {name}.</numerusform>
            <numerusform>%n citations saved as {name}.</numerusform>
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
    <name>Effects</name>
    <message numerus="yes">
        <source>Of these %n others no counts are on record</source>
        <translation>
            <numerusform>Of this %n other no counts are on record</numerusform>
            <numerusform>Of these %n others no counts are on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review lists these %n studies in animals in a table; it prints no numbers of what they saw</source>
        <translation>
            <numerusform>The review lists this %n study in animals in a table; it prints no numbers of what it saw</numerusform>
            <numerusform>The review lists these %n studies in animals in a table; it prints no numbers of what they saw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review only cites these %n studies in animals; it prints no numbers of what they saw</source>
        <translation>
            <numerusform>The review only cites this %n study in animals; it prints no numbers of what it saw</numerusform>
            <numerusform>The review only cites these %n studies in animals; it prints no numbers of what they saw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review tells of these %n studies in animals in its text; it prints no numbers of what they saw</source>
        <translation>
            <numerusform>The review tells of this %n study in animals in its text; it prints no numbers of what it saw</numerusform>
            <numerusform>The review tells of these %n studies in animals in its text; it prints no numbers of what they saw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message numerus="yes">
        <source>%n minutes of the exam are left.</source>
        <translation>
            <numerusform>%n minute of the exam is left.</numerusform>
            <numerusform>%n minutes of the exam are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time left: %n minutes</source>
        <translation>
            <numerusform>Time left: %n minute</numerusform>
            <numerusform>Time left: %n minutes</numerusform>
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
        <source>%n places found. In folded parts: {folded}.</source>
        <translation>
            <numerusform>%n place found. In folded parts: {folded}.</numerusform>
            <numerusform>%n places found. In folded parts: {folded}.</numerusform>
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
    <name>Filter</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are claims: some were measured in several.</source>
        <translation>
            <numerusform>%n more than there are claims: one was measured in several.</numerusform>
            <numerusform>%n more than there are claims: some were measured in several.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapMap</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n cells of the map</source>
        <translation>
            <numerusform>In %n cell of the map</numerusform>
            <numerusform>In %n cells of the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
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
    <name>Printing</name>
    <message numerus="yes">
        <source>%n pages sent to {name}.</source>
        <translation>
            <numerusform>%n page sent to {name}.</numerusform>
            <numerusform>%n pages sent to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message numerus="yes">
        <source>%n in words only</source>
        <translation>
            <numerusform>%n in words only</numerusform>
            <numerusform>%n in words only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n not comparable</numerusform>
            <numerusform>%n not comparable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%n missed ones once more</source>
        <translation>
            <numerusform>%n missed one once more</numerusform>
            <numerusform>%n missed ones once more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizLinks</name>
    <message numerus="yes">
        <source>%n questions on this</source>
        <translation>
            <numerusform>%n question on this</numerusform>
            <numerusform>%n questions on this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions on this step</source>
        <translation>
            <numerusform>%n question on this step</numerusform>
            <numerusform>%n questions on this step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions on this walkthrough</source>
        <translation>
            <numerusform>%n question on this walkthrough</numerusform>
            <numerusform>%n questions on this walkthrough</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizMap</name>
    <message numerus="yes">
        <source>%n arrows</source>
        <translation>
            <numerusform>%n arrow</numerusform>
            <numerusform>%n arrows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
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
            <numerusform>%n found. Press Enter to open it.</numerusform>
            <numerusform>%n found. Press Enter to open the selected one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many to list; these are the first %n. Add a word, or choose a kind.</source>
        <translation>
            <numerusform>Too many to list; these are the first %n. Add a word, or choose a kind.</numerusform>
            <numerusform>Too many to list; these are the first %n. Add a word, or choose a kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message numerus="yes">
        <source>The picture shows the first claim of each core step; %n more of this walkthrough are not in it.</source>
        <translation>
            <numerusform>The picture shows the first claim of each core step; %n more of this walkthrough is not in it.</numerusform>
            <numerusform>The picture shows the first claim of each core step; %n more of this walkthrough are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies and papers of this pack</source>
        <translation>
            <numerusform>The %n study or paper of this pack</numerusform>
            <numerusform>All %n studies and papers of this pack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyCard</name>
    <message numerus="yes">
        <source>The protocol on an axis of time, %n steps</source>
        <translation>
            <numerusform>The protocol on an axis of time, %n step</numerusform>
            <numerusform>The protocol on an axis of time, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyFiles</name>
    <message numerus="yes">
        <source>The %n references of these studies</source>
        <translation>
            <numerusform>The %n reference of these studies</numerusform>
            <numerusform>The %n references of these studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message numerus="yes">
        <source>%n columns not stated in any row</source>
        <translation>
            <numerusform>%n column not stated in any row</numerusform>
            <numerusform>%n columns not stated in any row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its claims are drawn there</source>
        <translation>
            <numerusform>%n of its claims is drawn there</numerusform>
            <numerusform>%n of its claims are drawn there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Through time</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: their year is not confirmed</source>
        <translation>
            <numerusform>%n stays: its year is not confirmed</numerusform>
            <numerusform>%n stay: their year is not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a confirmed year stay</source>
        <translation>
            <numerusform>%n without a confirmed year stays</numerusform>
            <numerusform>%n without a confirmed year stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message numerus="yes">
        <source>%n claims on this map</source>
        <translation>
            <numerusform>%n claim on this map</numerusform>
            <numerusform>%n claims on this map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table copied: %n rows.</source>
        <translation>
            <numerusform>Table copied: %n row.</numerusform>
            <numerusform>Table copied: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message numerus="yes">
        <source>%n steps are not seen yet; go to the first</source>
        <translation>
            <numerusform>%n step is not seen yet; go to it</numerusform>
            <numerusform>%n steps are not seen yet; go to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weakest of its %n claims counts.</source>
        <translation>
            <numerusform>The weakest of its %n claim counts.</numerusform>
            <numerusform>The weakest of its %n claims counts.</numerusform>
        </translation>
    </message>
</context>
</TS>
