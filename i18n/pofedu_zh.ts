<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>Cite the program as: pofedu, version {version}, and give the address of the place you cite.</source>
        <translation>程序的引用格式：pofedu，版本 {version}，并附所引位置的地址。</translation>
    </message>
    <message>
        <source>Cite the review first, then the program.</source>
        <translation>请先引用综述，再引用程序。</translation>
    </message>
    <message>
        <source>For teaching only. It is not a basis for decisions about patients and does not recommend any treatment.</source>
        <translation>仅供教学。不能作为诊疗决策的依据，也不推荐任何治疗。</translation>
    </message>
    <message>
        <source>Our wording and drawings: CC BY 4.0. The program: MIT. Font: Noto Sans SC, SIL OFL 1.1. Icons: Lucide, ISC. Qt for Python: LGPL 3. THIRD_PARTY.md lists everything.</source>
        <translation>我们撰写的文字和绘制的图：CC BY 4.0。程序：MIT。字体：Noto Sans SC，SIL OFL 1.1。图标：Lucide，ISC。Qt for Python：LGPL 3。完整清单见 THIRD_PARTY.md。</translation>
    </message>
    <message>
        <source>The review and the papers it cites belong to their authors and publishers, who have neither made nor endorsed pofedu. None of their sentences are reproduced here.</source>
        <translation>综述及其引用的论文归各自的作者和出版者所有。他们既未参与制作 pofedu，也未予认可；pofedu 不照录其中的句子。</translation>
    </message>
    <message>
        <source>To remove pofedu, delete its folder, or its package where it was installed as one. Notes and settings stay until you delete their folder too.</source>
        <translation>要卸载 pofedu，删除程序所在的文件夹即可；若以软件包安装，则卸载该软件包。笔记和设置会保留，直到其文件夹也被删除。</translation>
    </message>
    <message>
        <source>Your data, and removing pofedu</source>
        <translation>数据与卸载</translation>
    </message>
    <message>
        <source>Your notes and settings lie in {folder}.</source>
        <translation>笔记和设置保存在 {folder}。</translation>
    </message>
    <message>
        <source>pofedu teaches, from one published review, how haematopoietic stem cell transplantation damages the ovary and how umbilical-cord mesenchymal stem cells may repair it. For every statement it shows who says so, how sure it is and where it stops.</source>
        <translation>pofedu 依据一篇已发表的综述，讲解造血干细胞移植如何损伤卵巢，以及脐带间充质干细胞可能如何修复卵巢。每一条主张都交代是谁说的、有多确定、到哪里为止。</translation>
    </message>
    <message>
        <source>pofedu {version}</source>
        <translation>pofedu {version}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>chosen; Enter answers</source>
        <translation>已选，按 Enter 作答</translation>
    </message>
    <message>
        <source>put in place {place}</source>
        <translation>排在第 {place} 位</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n 个书签</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Find in bookmarks</source>
        <translation>在书签中查找</translation>
    </message>
    <message>
        <source>No bookmark contains all these words.</source>
        <translation>没有同时含有这些词的书签。</translation>
    </message>
    <message>
        <source>Press Ctrl+D anywhere to bookmark the place you are at; press it there again to remove the bookmark.</source>
        <translation>在任何位置按 Ctrl+D 即可加上书签；在原处再按一次即可取消。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n papers of advice or reviews</source>
        <translation>
            <numerusform>属于建议或综述的 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers whose kind is not stated</source>
        <translation>
            <numerusform>性质未说明的 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies in cultured cells only</source>
        <translation>
            <numerusform>只用培养细胞的 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of injury without a treatment</source>
        <translation>
            <numerusform>只研究损伤、未给予治疗的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A page that was read matches the finding, but one element was not seen.</source>
        <translation>读到的页面与所引结果相符，但有一项没有见到。</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Advice and reviews</source>
        <translation>建议与综述</translation>
    </message>
    <message>
        <source>All of its kind in this pack</source>
        <translation>本内容包收录的全部</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>也在图上</translation>
    </message>
    <message>
        <source>Also resting on it</source>
        <translation>还以此为依据的内容</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后环节</translation>
    </message>
    <message>
        <source>Believed to be this paper; no page of it was read.</source>
        <translation>认为是这一篇，但没有读到它的页面。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>By a shared target</source>
        <translation>按共同的靶点</translation>
    </message>
    <message>
        <source>By what design</source>
        <translation>研究设计</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>验算</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Claims it touches</source>
        <translation>涉及的主张</translation>
    </message>
    <message>
        <source>Claims that cite it</source>
        <translation>引用它的主张</translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation>以它为依据的主张</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>关闭卡片</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Considered and not taken</source>
        <translation>考虑过而未采纳</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Counts primary studies that treated people or animals. {women} of them are in women with no HSCT reported.</source>
        <translation>计入对人或动物给予治疗的原始研究；其中 {women} 项的对象是女性，均未提到做过 HSCT。</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Discrepancies and questions</source>
        <translation>出入与存疑</translation>
    </message>
    <message>
        <source>Discrepancies:</source>
        <translation>出入</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>出入</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Dose as printed</source>
        <translation>剂量原文</translation>
    </message>
    <message>
        <source>Elsewhere in the review</source>
        <translation>综述的其他部分</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Everything in this pack</source>
        <translation>本内容包全部内容</translation>
    </message>
    <message>
        <source>Examples named</source>
        <translation>综述所举例子</translation>
    </message>
    <message>
        <source>Further down on this card</source>
        <translation>在这张卡片的下方</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给予</translation>
    </message>
    <message>
        <source>How far traced</source>
        <translation>追溯程度</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>如何得出？</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>怎样判断</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In another source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>In common use</source>
        <translation>通行用法</translation>
    </message>
    <message>
        <source>In recipients of HSCT</source>
        <translation>HSCT 受者</translation>
    </message>
    <message>
        <source>In sequence, not independent groups</source>
        <translation>先后的步骤，不是互相独立的组</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>按时间先后</translation>
    </message>
    <message>
        <source>In the paper</source>
        <translation>论文所写</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>综述所写</translation>
    </message>
    <message>
        <source>In whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>In whom is not stated</source>
        <translation>对象未说明</translation>
    </message>
    <message>
        <source>Injuries with the same target</source>
        <translation>针对同一目标的损伤</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>Joined by pofedu, not stated by the review.</source>
        <translation>由 pofedu 连接，综述没有这样说。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测了</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model made with</source>
        <translation>造模用药</translation>
    </message>
    <message>
        <source>Modelling</source>
        <translation>造模</translation>
    </message>
    <message>
        <source>Named in the review</source>
        <translation>综述所写作者</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nobody types a grade. In what a claim was measured, by what design, and how far it could be traced are computed from its studies and references; the table turns these three answers into one line.</source>
        <translation>没有谁手填等级：测量对象、研究设计、追溯程度都由这一主张的研究和文献计算得出，再由下表合成一句话。</translation>
    </message>
    <message>
        <source>None in this pack.</source>
        <translation>本内容包中没有。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Not counted are {count}: {parts}.</source>
        <translation>未计入的有 {count} 项：{parts}。</translation>
    </message>
    <message>
        <source>Not drawn on this map.</source>
        <translation>本图上没有画出。</translation>
    </message>
    <message>
        <source>Not known whether the same</source>
        <translation>是否相同不详</translation>
    </message>
    <message>
        <source>Not reported for these women</source>
        <translation>没有提到这些女性做过 HSCT</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Nothing is known beyond what the review itself says.</source>
        <translation>除综述所写之外，一无所知。</translation>
    </message>
    <message>
        <source>Nothing: it is a title</source>
        <translation>无：只是标题</translation>
    </message>
    <message>
        <source>Nothing: it only writes out an abbreviation</source>
        <translation>无：只是写出缩写的全称</translation>
    </message>
    <message>
        <source>Nothing: it says again what stands elsewhere</source>
        <translation>无：只是重述别处的内容</translation>
    </message>
    <message>
        <source>On the same arrow</source>
        <translation>同一箭头上的主张</translation>
    </message>
    <message>
        <source>Only a study that measured the claim counts. A cited paper that did not measure it, however well known, raises nothing but the trace.</source>
        <translation>只有测量过这一主张的研究才算数。所引论文若没有测量它，无论多么有名，也只影响追溯程度。</translation>
    </message>
    <message>
        <source>Other outcomes</source>
        <translation>其他结局</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Paper not identified</source>
        <translation>论文未查明</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>Passage of the review</source>
        <translation>综述的一处</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>部位未说明</translation>
    </message>
    <message>
        <source>Placed in it</source>
        <translation>位于其中</translation>
    </message>
    <message>
        <source>Points raised against the review or a paper that did not hold, and why not.</source>
        <translation>对综述或论文提出过、但不成立的疑点，以及不成立的理由。</translation>
    </message>
    <message>
        <source>Population not stated: {some}</source>
        <translation>对象未说明：{some} 项。</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>制备</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Read on a page</source>
        <translation>页面所见</translation>
    </message>
    <message>
        <source>Reference [{number}]</source>
        <translation>文献 [{number}]</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Repairs aimed at the same target</source>
        <translation>针对同一目标的修复</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Runs through it</source>
        <translation>哪些环节途经它</translation>
    </message>
    <message>
        <source>Said again in</source>
        <translation>重述于</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Set against each other by the review</source>
        <translation>综述把二者对应起来</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <translation>发现错误？</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>品系</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Studies in recipients of HSCT</source>
        <translation>HSCT 受者中的研究</translation>
    </message>
    <message>
        <source>Studies it touches</source>
        <translation>涉及的研究</translation>
    </message>
    <message>
        <source>Studies that gave it or made their model with it</source>
        <translation>用它作干预或造模的研究</translation>
    </message>
    <message>
        <source>Studies that measured it</source>
        <translation>测量过它的研究</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>The review gives no reference at this sentence.</source>
        <translation>综述在这一句没有标注文献。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Title, authors, journal and year were read on a page, and the finding matches.</source>
        <translation>题名、作者、期刊和年份都在页面上读到，与所引结果相符。</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Umbilical cord</source>
        <translation>脐带来源</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷期</translation>
    </message>
    <message>
        <source>What acts on it</source>
        <translation>什么作用于它</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>所得内容</translation>
    </message>
    <message>
        <source>What is wrong, and where does it say so?</source>
        <translation>哪里有误，依据在哪里？</translation>
    </message>
    <message>
        <source>What it acts on</source>
        <translation>它作用于什么</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>怎样做的</translation>
    </message>
    <message>
        <source>What was read of it measured instead</source>
        <translation>读到的部分测的是</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到了什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>到哪里为止</translation>
    </message>
    <message>
        <source>Which repair answers which injury</source>
        <translation>哪种修复对应哪种损伤</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>为何不同</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么要紧</translation>
    </message>
    <message>
        <source>Worked out again</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>as the review prints it:</source>
        <translation>综述印作</translation>
    </message>
    <message>
        <source>cited by the review for this study</source>
        <translation>综述为这项研究标注的文献号</translation>
    </message>
    <message>
        <source>counts not stated</source>
        <translation>人数或只数未说明</translation>
    </message>
    <message>
        <source>day {span} after treatment</source>
        <translation>治疗后第 {span} 天</translation>
    </message>
    <message>
        <source>day {span} of modelling</source>
        <translation>造模第 {span} 天</translation>
    </message>
    <message>
        <source>hour {span} after treatment</source>
        <translation>治疗后第 {span} 小时</translation>
    </message>
    <message>
        <source>hour {span} of modelling</source>
        <translation>造模第 {span} 小时</translation>
    </message>
    <message>
        <source>in none of {whole}</source>
        <translation>{whole} 中均未见</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>month {span} after treatment</source>
        <translation>治疗后第 {span} 个月</translation>
    </message>
    <message>
        <source>month {span} of modelling</source>
        <translation>造模第 {span} 个月</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>named by the legend, direction not stated</source>
        <translation>图注提到，未说明方向</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>of {whole}, number not stated</source>
        <translation>共 {whole}，其中几例未说明</translation>
    </message>
    <message>
        <source>pofedu gives the topic only; the sentence itself stands in the review.</source>
        <translation>这里只写主题，原句请看综述。</translation>
    </message>
    <message>
        <source>read in a matching paper, not certain</source>
        <translation>读自相符但未确证的论文</translation>
    </message>
    <message>
        <source>read in the paper</source>
        <translation>读自论文</translation>
    </message>
    <message>
        <source>review</source>
        <translation>综述</translation>
    </message>
    <message>
        <source>taken to be this paper</source>
        <translation>认定为这一篇</translation>
    </message>
    <message>
        <source>title not confirmed</source>
        <translation>题名未核实</translation>
    </message>
    <message>
        <source>year {span} after treatment</source>
        <translation>治疗后第 {span} 年</translation>
    </message>
    <message>
        <source>year {span} of modelling</source>
        <translation>造模第 {span} 年</translation>
    </message>
    <message>
        <source>{done} of {due} passages accounted for</source>
        <translation>共 {due} 处，{done} 处已有交代</translation>
    </message>
    <message>
        <source>{name} et al., paper not identified</source>
        <translation>{name} 等，论文未查明</translation>
    </message>
    <message>
        <source>{some} (inferred) of {whole}</source>
        <translation>{whole} 中 {some}（推算）</translation>
    </message>
    <message>
        <source>{some} of {whole}</source>
        <translation>{whole} 中 {some}</translation>
    </message>
    <message>
        <source>{some} ÷ {whole} {sign} {share} %, printed {printed} %</source>
        <translation>{some} ÷ {whole} {sign} {share} %，印作 {printed} %</translation>
    </message>
    <message>
        <source>{some}, denominator not stated</source>
        <translation>{some}，分母未说明</translation>
    </message>
    <message>
        <source>{whole} of the {all} studies and papers of this pack are counted: primary studies that treated people or animals.</source>
        <translation>本资料包的 {all} 项研究与文献中计入 {whole} 项，即对人或动物给予治疗的原始研究。</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message numerus="yes">
        <source>%n more studies are not named here.</source>
        <translation>
            <numerusform>另有 %n 项研究未在此列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Animals or cells</source>
        <translation>动物或细胞</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Count and denominator of a result known</source>
        <translation>结果的人数和分母均已知</translation>
    </message>
    <message>
        <source>Count or denominator not known, or of one person only</source>
        <translation>人数或分母不明，或只有 1 例</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Gave cells of the umbilical cord</source>
        <translation>所给为脐带来源的细胞</translation>
    </message>
    <message>
        <source>How certain each kind of outcome is</source>
        <translation>各类结局有多确定</translation>
    </message>
    <message>
        <source>How far traced</source>
        <translation>可追溯到哪里</translation>
    </message>
    <message>
        <source>In whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>No direction stated</source>
        <translation>未说明方向</translation>
    </message>
    <message>
        <source>No study is shown; clear the search or the filters to see how certain things are.</source>
        <translation>没有显示任何研究；清除搜索词或筛选条件后，才能看到各类结局有多确定。</translation>
    </message>
    <message>
        <source>No treatment study that is shown here measured this.</source>
        <translation>这里显示的治疗研究都没有测这一项。</translation>
    </message>
    <message>
        <source>No two studies measured the same thing in the same sort of being.</source>
        <translation>没有两项研究在同一类对象中测过同一项指标。</translation>
    </message>
    <message>
        <source>Number of participants known</source>
        <translation>样本量已知</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确性</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The surest claim that rests on these results</source>
        <translation>以这些结果为依据的主张中，最有把握的一条</translation>
    </message>
    <message>
        <source>The surest claims that rest on these results, all alike</source>
        <translation>以这些结果为依据的主张中，最有把握的几条，依据相当</translation>
    </message>
    <message>
        <source>These claims</source>
        <translation>这些主张</translation>
    </message>
    <message>
        <source>This is not a GRADE rating and cannot be one: that needs the full papers, their risk of bias and their effect sizes, and of most papers here only a page or a sentence of the review was read. What stands here is counted from the records and changes with them.</source>
        <translation>这不是 GRADE 分级，也做不成 GRADE 分级：分级需要论文全文、偏倚风险和效应量，而这里的大多数论文只读到一个页面，或只有综述里的一句话。以下各项都由记录统计得出，记录变了，结论也随之改变。</translation>
    </message>
    <message>
        <source>a direction here, towards normal there; they need not differ</source>
        <translation>有的写了方向，有的写趋向正常，不一定矛盾</translation>
    </message>
    <message>
        <source>decreased in {some}</source>
        <translation>减少 {some} 项</translation>
    </message>
    <message>
        <source>directions differ</source>
        <translation>方向不一致</translation>
    </message>
    <message>
        <source>figures of a result known for {some} of {whole}, how many took part for {sized}</source>
        <translation>{whole} 项中有 {some} 项的结果有已知数字，{sized} 项的样本量已知</translation>
    </message>
    <message>
        <source>increased in {some}</source>
        <translation>增加 {some} 项</translation>
    </message>
    <message>
        <source>no difference found in {some}</source>
        <translation>未见差异 {some} 项</translation>
    </message>
    <message>
        <source>no direction stated in {some}</source>
        <translation>未写方向 {some} 项</translation>
    </message>
    <message>
        <source>no two of them measured the same thing in the same sort of being, so none confirms another</source>
        <translation>没有两项在同一类对象中测过同一指标，彼此无从印证</translation>
    </message>
    <message>
        <source>none is known to have a control group</source>
        <translation>没有一项能确定设有对照</translation>
    </message>
    <message>
        <source>not observed in {some}</source>
        <translation>未观察到 {some} 项</translation>
    </message>
    <message>
        <source>recorded, by number of studies</source>
        <translation>按研究项数，记录为</translation>
    </message>
    <message>
        <source>same direction</source>
        <translation>方向相同</translation>
    </message>
    <message>
        <source>something else not observed in {some}</source>
        <translation>另有指标未观察到 {some} 项</translation>
    </message>
    <message>
        <source>the paper is confirmed for {some} of {whole}</source>
        <translation>{whole} 项中有 {some} 项的论文已查实</translation>
    </message>
    <message>
        <source>things measured by several studies: {whole}, directions differ in {some}</source>
        <translation>由多项研究测过的同一指标有 {whole} 项，其中 {some} 项方向不一致</translation>
    </message>
    <message>
        <source>things measured by several studies: {whole}, of which {some} with a direction in one and only towards normal in another, which need not differ</source>
        <translation>由多项研究测过的同一指标有 {whole} 项，其中 {some} 项有的研究写了方向，有的只写趋向正常，不一定矛盾</translation>
    </message>
    <message>
        <source>things measured by several studies: {whole}, without contradicting directions</source>
        <translation>由多项研究测过的同一指标有 {whole} 项，方向没有矛盾</translation>
    </message>
    <message>
        <source>towards normal in {some}</source>
        <translation>趋向正常 {some} 项</translation>
    </message>
    <message>
        <source>treatment studies with this outcome: {whole}, of them {recipients} in recipients of HSCT, {women} in women with POF, {rest} in animals or cells</source>
        <translation>测过这类结局的治疗研究共 {whole} 项，其中 HSCT 受者 {recipients} 项，POF 女性 {women} 项，动物或细胞 {rest} 项</translation>
    </message>
    <message>
        <source>various directions in {some}</source>
        <translation>方向不一 {some} 项</translation>
    </message>
    <message>
        <source>{some} known to have a control group</source>
        <translation>能确定设有对照的 {some} 项</translation>
    </message>
    <message>
        <source>{some} known to have a control group, none of those in women</source>
        <translation>能确定设有对照的 {some} 项，其中没有一项以女性为对象</translation>
    </message>
    <message>
        <source>{some} where in whom is not clear</source>
        <translation>对象不明 {some} 项</translation>
    </message>
</context>
<context>
    <name>Cite</name>
    <message numerus="yes">
        <source>%n citations copied as {style}.</source>
        <translation>
            <numerusform>已按 {style} 格式复制 %n 条文献。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations saved as {name}.</source>
        <translation>
            <numerusform>%n 条文献已存为 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>All shown ({count})</source>
        <translation>列出的全部（{count}）</translation>
    </message>
    <message>
        <source>Copy as {style}</source>
        <translation>复制为 {style}</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy or save the citation</source>
        <translation>复制或保存这条文献</translation>
    </message>
    <message>
        <source>Save as {style}…</source>
        <translation>存为 {style}…</translation>
    </message>
    <message>
        <source>Save the citations</source>
        <translation>保存文献</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>选中的（{count}）</translation>
    </message>
    <message>
        <source>The review itself</source>
        <translation>综述本身</translation>
    </message>
    <message>
        <source>pofedu</source>
        <translation>pofedu</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About pofedu: version, rights, how to cite</source>
        <translation>关于 pofedu：版本、权利、如何引用</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>全部书签</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>新建档案…</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的笔记</translation>
    </message>
    <message>
        <source>Full motion</source>
        <translation>完整动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Merge a backup…</source>
        <translation>合并备份…</translation>
    </message>
    <message>
        <source>Motion like the system</source>
        <translation>动画随系统</translation>
    </message>
    <message>
        <source>Not now: nothing you do in this window is saved.</source>
        <translation>现在不能：此窗口中的内容不会保存。</translation>
    </message>
    <message>
        <source>Not now: there are no notes yet.</source>
        <translation>现在不能：还没有笔记。</translation>
    </message>
    <message>
        <source>Not now: there is no other profile.</source>
        <translation>现在不能：没有其他档案。</translation>
    </message>
    <message>
        <source>Not now: this profile is open read-only.</source>
        <translation>现在不能：此档案以只读方式打开。</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Open the profile folder</source>
        <translation>打开档案文件夹</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Save a copy of your data…</source>
        <translation>保存数据副本…</translation>
    </message>
    <message>
        <source>Save all notes as a file…</source>
        <translation>把全部笔记存为文件…</translation>
    </message>
    <message>
        <source>Show the welcome page again</source>
        <translation>再看欢迎页</translation>
    </message>
    <message>
        <source>Single-letter keys off</source>
        <translation>关闭单字母快捷键</translation>
    </message>
    <message>
        <source>Single-letter keys on</source>
        <translation>开启单字母快捷键</translation>
    </message>
    <message>
        <source>Switch to another profile…</source>
        <translation>切换到其他档案…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>pofedu ended unexpectedly last time; at most the last seconds of typing are lost. If it happens again, the details help to find the fault.</source>
        <translation>pofedu 上次意外退出，最多丢失最后几秒输入的内容。若再次发生，详情有助于查明原因。</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>; profile {profile}</source>
        <translation>；档案：{profile}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Another window writes to this profile by now. Close one.</source>
        <translation>另一个窗口已在写入这个档案。请关闭其中一个。</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation>题目作答</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backup made and verified.</source>
        <translation>备份已完成，并已核对无误。</translation>
    </message>
    <message>
        <source>Backup restored. A backup of what was here before is kept.</source>
        <translation>备份已恢复。恢复前的内容也已备份。</translation>
    </message>
    <message>
        <source>Backup restored. There was nothing here before to back up.</source>
        <translation>备份已恢复。此前这里没有内容，所以没有另作备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a backup or a saved copy</source>
        <translation>选择备份或另存的副本</translation>
    </message>
    <message>
        <source>Copy saved as {name}.</source>
        <translation>副本已存为 {name}。</translation>
    </message>
    <message>
        <source>Create profile</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的笔记</translation>
    </message>
    <message>
        <source>Deleted or removed on the other computer, so they leave the lists here too: {notes} of the notes, {bookmarks} of the bookmarks. Deleted notes can be restored; your settings stay as they are.</source>
        <translation>在另一台电脑上已删除或取消，这里也会移出列表：笔记 {notes} 条，书签 {bookmarks} 个。已删除的笔记可以恢复；您的设置保持不变。</translation>
    </message>
    <message>
        <source>Everything here is replaced by what is in the file: what is only here goes. A backup of what is here now is made first.</source>
        <translation>这里的全部内容将替换为文件中的内容，仅此处有的会移除。替换前会先备份现有内容。</translation>
    </message>
    <message>
        <source>Everything in it is already here; merging would change nothing.</source>
        <translation>其中的内容这里都已有，合并不会改变什么。</translation>
    </message>
    <message>
        <source>For several people sharing one computer: type a name, then create the profile.</source>
        <translation>多人共用一台电脑时，输入名称即可新建档案。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge a backup</source>
        <translation>合并备份</translation>
    </message>
    <message>
        <source>Merged. A backup from before the merge is kept.</source>
        <translation>已合并。合并前的备份已保留。</translation>
    </message>
    <message>
        <source>Merged. There was nothing here before, so no backup was made.</source>
        <translation>已合并。此前这里没有内容，所以没有备份。</translation>
    </message>
    <message>
        <source>Name for a new profile</source>
        <translation>新档案的名称</translation>
    </message>
    <message>
        <source>None yet. As soon as you have notes, bookmarks or answers, one is made on each day that you use pofedu.</source>
        <translation>还没有。有了笔记、书签或作答之后，凡使用 pofedu 的日子都会自动备份一次。</translation>
    </message>
    <message>
        <source>None, and none is made in this window.</source>
        <translation>没有备份，此窗口也不会备份。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes changed on both computers: {count}. Both versions are kept; the later one is shown.</source>
        <translation>两台电脑上都改过的笔记：{count} 条。两个版本都保留，显示较晚的一个。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, which is intact.</source>
        <translation>自上次备份以来没有改动；那份备份完好。</translation>
    </message>
    <message>
        <source>Nowhere: nothing you do in this window is saved.</source>
        <translation>没有存放：此窗口中的内容不会保存。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Places visited</source>
        <translation>看过的位置</translation>
    </message>
    <message>
        <source>Profile &quot;{name}&quot; created.</source>
        <translation>已新建档案“{name}”。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>切换档案</translation>
    </message>
    <message>
        <source>That could not be done, and nothing was changed: {reason}</source>
        <translation>未能完成，内容没有任何改动：{reason}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space first.</source>
        <translation>磁盘已满。内容没有任何改动，请先腾出空间。</translation>
    </message>
    <message>
        <source>The file of this profile was moved or deleted. Put it back, or start again.</source>
        <translation>这个档案的文件被移走或删除了。请放回原处，或重新启动 pofedu。</translation>
    </message>
    <message>
        <source>There are no notes or bookmarks yet, so no backup was made.</source>
        <translation>还没有笔记和书签，所以没有备份。</translation>
    </message>
    <message>
        <source>There is already a profile of that name; switch to it.</source>
        <translation>已有同名档案，请直接切换。</translation>
    </message>
    <message>
        <source>This profile is open read-only, so nothing was written.</source>
        <translation>此档案以只读方式打开，所以没有写入任何内容。</translation>
    </message>
    <message>
        <source>What is only in the file is added and nothing is removed; your settings stay as they are.</source>
        <translation>会加入仅文件中有的内容，不删去任何内容；您的设置保持不变。</translation>
    </message>
    <message>
        <source>Where a note is different, the newer version is shown; the other stays among its versions.</source>
        <translation>不同的笔记显示较新的版本，另一个留在它的较早版本中。</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>{count} in all; the latest: LAST</source>
        <translation>共 {count} 份；最近一份：LAST</translation>
    </message>
    <message>
        <source>{here} only here, {there} only in the file, {same} the same, {differ} different</source>
        <translation>仅此处有 {here}，仅文件中有 {there}，相同 {same}，不同 {differ}</translation>
    </message>
    <message>
        <source>{name} cannot be read now. Check that it is there and that no other program is using it, then try again.</source>
        <translation>{name} 现在无法读取。请确认文件还在、没有被其他程序占用，然后重试。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be used.</source>
        <translation>{name} 已损坏，无法使用。</translation>
    </message>
    <message>
        <source>{name} is from a newer version of pofedu; merge or restore it with that version.</source>
        <translation>{name} 来自更新版本的 pofedu，请用那个版本合并或恢复。</translation>
    </message>
    <message>
        <source>{name} is not a pofedu backup.</source>
        <translation>{name} 不是 pofedu 的备份。</translation>
    </message>
    <message>
        <source>{name}: last changed {day}, file format {version}</source>
        <translation>{name}：最后改动于 {day}，文件格式 {version}</translation>
    </message>
    <message>
        <source>{when}, before a backup was restored</source>
        <translation>{when}，恢复之前</translation>
    </message>
    <message>
        <source>{when}, before a merge</source>
        <translation>{when}，合并之前</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <translation>{when}，升级之前</translation>
    </message>
    <message>
        <source>{when}, daily</source>
        <translation>{when}，每日</translation>
    </message>
    <message>
        <source>{when}, manual</source>
        <translation>{when}，手动</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n claims are drawn.</source>
        <translation>
            <numerusform>共绘出 %n 条主张。</numerusform>
        </translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>关于本图</translation>
    </message>
    <message>
        <source>Choose an arrow or a box to see who says so, in what it was seen, how sure it is and where it stops. Arrow keys walk along arrows, Tab goes in reading order; Enter goes into the card, Esc back to the map.</source>
        <translation>点选一条箭头或一个方框，即可看到出自何处、在什么对象中观察到、有多确定、到哪里为止。方向键沿箭头移动，Tab 键按阅读顺序前进；回车键进入卡片，Esc 键回到机制图。</translation>
    </message>
    <message>
        <source>Choose another map</source>
        <translation>换一张图</translation>
    </message>
    <message>
        <source>Claim copied with its citation.</source>
        <translation>主张已连同出处复制。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>再次复制</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Error report copied.</source>
        <translation>纠错说明已复制。</translation>
    </message>
    <message>
        <source>How sure is this map?</source>
        <translation>本图有多确定？</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>换图</translation>
    </message>
    <message>
        <source>Mechanism diagram</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>中间环节</translation>
    </message>
    <message>
        <source>Picture saved as {name}.</source>
        <translation>图片已保存为 {name}。</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>将图保存为图片</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>纠错说明</translation>
    </message>
    <message>
        <source>The text below is copied. Add what is wrong and where it says so, and send it to those who keep pofedu; the README says where.</source>
        <translation>下面的文字已复制。请补充哪里有误、依据在哪里，发给 pofedu 的维护者；联系方式见 README。</translation>
    </message>
    <message>
        <source>There is no diagram called &quot;{id}&quot;.</source>
        <translation>没有名为“{id}”的机制图。</translation>
    </message>
    <message>
        <source>This map does not show &quot;{target}&quot;.</source>
        <translation>本图中没有“{target}”。</translation>
    </message>
    <message>
        <source>Treatment studies in recipients of HSCT: {some} of {all}</source>
        <translation>造血干细胞移植受者中的治疗研究：{all} 项中有 {some} 项</translation>
    </message>
    <message>
        <source>What to know about this map</source>
        <translation>读图须知</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Zoom in (+) for English</source>
        <translation>放大（+）可见英文</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>A dose is drawn where the review or a page gives an amount. Each step of the scale is ten times the one before. What is printed stays beside it; a range is a line. A dose for each ovary and a dose for each kilogram of body are other things, so they never share a scale.</source>
        <translation>综述或论文页面写出了量的，才画出来。坐标每一格是前一格的 10 倍；旁边保留印出的原文，范围画成线段。按每侧卵巢和按每千克计的剂量不是一回事，所以从不放在同一坐标上。</translation>
    </message>
    <message>
        <source>A later step is no other group and no higher dose; the shares of the steps cannot be compared like those of separate groups.</source>
        <translation>后一步不是另外一组，也不是更高的剂量；各步的比例不能像独立的组那样相互比较。</translation>
    </message>
    <message>
        <source>Advised in the review</source>
        <translation>综述中的推荐</translation>
    </message>
    <message>
        <source>All is not always: were the true share only {share} %, one in 40 such studies would still see it in all {of}.</source>
        <translation>全部出现不等于总会出现：即使真实比例只有 {share} %，每 40 项这样的研究仍会有 1 项看到 {of} 例全部出现。</translation>
    </message>
    <message>
        <source>Are those in whom it was seen the ones one wants to treat: recipients of HSCT?</source>
        <translation>研究的对象，是不是我们想治疗的人，也就是 HSCT 受者？</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文所印</translation>
    </message>
    <message>
        <source>Before the treatment: no result of it</source>
        <translation>治疗前的情况，不是结果</translation>
    </message>
    <message>
        <source>By what was measured; one can stand under several</source>
        <translation>按所测的内容（一项可归入几类）</translation>
    </message>
    <message>
        <source>Case report: no control group, and no sample</source>
        <translation>个案报道：没有对照组，也不是样本</translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation>以它为依据的主张</translation>
    </message>
    <message>
        <source>Compared with what? Was there a control group?</source>
        <translation>和什么比较？有没有对照组？</translation>
    </message>
    <message>
        <source>Controlled; each row is one group of it</source>
        <translation>有对照；每一行只是其中一组</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>例数</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Design not stated: whether there was a control is not known</source>
        <translation>设计没有说明：有没有对照不知道</translation>
    </message>
    <message>
        <source>Did chance decide who got what?</source>
        <translation>谁接受哪种处理，是随机决定的吗？</translation>
    </message>
    <message>
        <source>Did those who measured know who had got what?</source>
        <translation>测量的人知不知道谁接受了什么（有没有设盲）？</translation>
    </message>
    <message>
        <source>Does what was measured matter to a patient, or only stand in for it?</source>
        <translation>所测的是患者在意的结局，还是只是它的替代指标？</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Doses, each on the scale of its own unit</source>
        <translation>剂量，每种单位各有一条坐标</translation>
    </message>
    <message>
        <source>Each row is one outcome of one study: how many of how many, and how far chance lets that share be trusted. The thick line is the interval of Wilson, the thin one with strokes at its ends the exact one, which is never too narrow. A triangle shows what the review prints, where its own counts give another share.</source>
        <translation>每一行是一项研究的一个结局：多少人中有几人，以及单从偶然性看，这个比例有多可靠。粗线是 Wilson 区间；两端带短竖的细线是精确区间，它从不偏窄。三角形是综述所印的比例，只在与人数算得的不同时才画。</translation>
    </message>
    <message>
        <source>Each unit has a scale of its own, in powers of ten; doses per ovary and per kilogram cannot be compared.</source>
        <translation>每种单位各用一条坐标，以 10 的幂为刻度；按每侧卵巢和按每千克计的剂量不能相互比较。</translation>
    </message>
    <message>
        <source>Everything else that is asked here has an answer in what was read.</source>
        <translation>这里问到的其余各项，在读到的内容里都有答案。</translation>
    </message>
    <message>
        <source>Explain this row</source>
        <translation>解读这一行</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>How this number was chosen is not on record.</source>
        <translation>人数是怎样定的，没有记载。</translation>
    </message>
    <message>
        <source>How would you criticise it?</source>
        <translation>你会怎样评价这项研究？</translation>
    </message>
    <message>
        <source>If a study of this size could be repeated very many times in the same way, and an interval worked out each time, about 95 in 100 of these intervals would hold the true share (of the exact ones, at least 95 in 100). Whether this one does, nobody can tell: the 95 % belong to the method, not to this one interval.</source>
        <translation>假如同样规模的研究能照样重复很多次，每次都算一个区间，那么每 100 个区间里约有 95 个包含真实的比例（精确区间则不少于 95 个）。眼前这一个是否包含，没有人知道：95 % 说的是这种算法，不是这一个区间。</translation>
    </message>
    <message>
        <source>In how many, and why just so many?</source>
        <translation>研究了多少例？为什么是这么多？</translation>
    </message>
    <message>
        <source>In neither group</source>
        <translation>两类都不算</translation>
    </message>
    <message>
        <source>It is no result in recipients of HSCT.</source>
        <translation>这不是 HSCT 受者的结果。</translation>
    </message>
    <message>
        <source>It was so before anything was given: it is no effect.</source>
        <translation>这是给药之前就有的情况，不是疗效。</translation>
    </message>
    <message>
        <source>Measures that stand in for it</source>
        <translation>只是替代的指标</translation>
    </message>
    <message>
        <source>No interval: the denominator is not stated</source>
        <translation>没有区间：分母没有说明</translation>
    </message>
    <message>
        <source>No interval: the numbers are not confirmed</source>
        <translation>没有区间：数字未经证实</translation>
    </message>
    <message>
        <source>No interval: the numbers make no share</source>
        <translation>没有区间：这两个数不成比例</translation>
    </message>
    <message>
        <source>No numerator was read anywhere.</source>
        <translation>分子都没有在任何地方读到。</translation>
    </message>
    <message>
        <source>No study is shown: the filters leave none in. &quot;Show everything&quot; brings all of them back.</source>
        <translation>没有显示任何研究：筛选没有留下一项。按“全部显示”即可全部找回。</translation>
    </message>
    <message>
        <source>None is not never: were the true share {share} %, one in 40 such studies would still see it in none of {of}.</source>
        <translation>一例未见不等于不会发生：即使真实比例是 {share} %，每 40 项这样的研究仍会有 1 项在 {of} 例中一例也看不到。</translation>
    </message>
    <message>
        <source>None of this is advice on a dose.</source>
        <translation>这些都不是用药剂量的建议。</translation>
    </message>
    <message>
        <source>Not independent groups, and not a dose response.</source>
        <translation>不是互相独立的组，也不是剂量反应。</translation>
    </message>
    <message>
        <source>Not recorded here</source>
        <translation>本软件没有这一栏</translation>
    </message>
    <message>
        <source>Nothing is pooled: the outcomes differ, the same people are counted more than once, control groups are missing, and the numbers are small.</source>
        <translation>这里什么都不合并：结局各不相同，同一批人计了不止一次，缺少对照组，人数又少。</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Numerators inferred from the printed shares</source>
        <translation>分子由印出的百分比推算</translation>
    </message>
    <message>
        <source>Of the {giving} studies in this selection that gave something, {without} state no dose</source>
        <translation>所选研究中有 {giving} 项施加了干预，其中 {without} 项没有写明剂量</translation>
    </message>
    <message numerus="yes">
        <source>Of these %n others no counts are on record</source>
        <translation>
            <numerusform>其余 %n 项没有计数记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these measured in people</source>
        <translation>其中在人身上测得</translation>
    </message>
    <message>
        <source>On the scale of its unit</source>
        <translation>在本单位的坐标上</translation>
    </message>
    <message>
        <source>One, two or three women leave a very wide range of shares possible, and whether they are told of because it went well is not known.</source>
        <translation>只有一两例或三例，真实比例可以在很宽的范围内；是否因为结果好才被报道，也不知道。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>Outcomes on record, without the baseline</source>
        <translation>记录的结局数（不含治疗前的情况）</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Share with 95 % intervals</source>
        <translation>比例与 95 % 区间</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Shares that were counted, with 95 % intervals</source>
        <translation>数出来的比例与 95 % 区间</translation>
    </message>
    <message>
        <source>Single arm: no control group</source>
        <translation>单臂：没有对照组</translation>
    </message>
    <message>
        <source>Steps in turn within the same group</source>
        <translation>同一组对象先后的几步</translation>
    </message>
    <message>
        <source>Steps in turn within the same women</source>
        <translation>同一批女性先后的几步</translation>
    </message>
    <message>
        <source>That these women had had an HSCT is not reported, so it is no result in recipients of HSCT.</source>
        <translation>没有报道这些女性做过 HSCT，因此不能当作 HSCT 受者的结果。</translation>
    </message>
    <message>
        <source>That they had had an HSCT is not reported.</source>
        <translation>没有报道她们做过 HSCT。</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>The denominators come from the primary paper; no numerator was read.</source>
        <translation>分母读自原始论文；分子没有读到。</translation>
    </message>
    <message>
        <source>The design is not stated, so whether there was a control is not known.</source>
        <translation>设计没有说明，因此有没有对照不知道。</translation>
    </message>
    <message>
        <source>The interval tells of chance alone, and only if these were like a random sample, which the records do not say. It mends no missing control group and no selection.</source>
        <translation>区间只说明偶然误差，而且前提是这些人近似随机样本，记录里没有这样说。它补不了缺少的对照组，也去不掉选择造成的偏差。</translation>
    </message>
    <message>
        <source>The numerator was worked back from a percentage; it was read nowhere.</source>
        <translation>分子由百分比倒推，并没有在任何地方读到。</translation>
    </message>
    <message numerus="yes">
        <source>The review lists these %n studies in animals in a table; it prints no numbers of what they saw</source>
        <translation>
            <numerusform>综述在表格中列出这 %n 项动物研究，没有印出其结果的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review only cites these %n studies in animals; it prints no numbers of what they saw</source>
        <translation>
            <numerusform>综述只引用了这 %n 项动物研究，没有印出其结果的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>The review prints {printed} %; {count} of {of} is {share} %.</source>
        <translation>综述印的是 {printed} %；{of} 中的 {count} 算得 {share} %。</translation>
    </message>
    <message numerus="yes">
        <source>The review tells of these %n studies in animals in its text; it prints no numbers of what they saw</source>
        <translation>
            <numerusform>综述在正文中讲到这 %n 项动物研究，没有印出其结果的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are about different things: follicles, hormones, births, side effects. A mean of these would be a mean of nothing.</source>
        <translation>各行说的不是一回事：卵泡、激素、分娩、副作用。把它们平均，得到的什么也不是。</translation>
    </message>
    <message>
        <source>The same kinds of outcome, not measured in people</source>
        <translation>同类结局（不是在人身上测得）</translation>
    </message>
    <message>
        <source>The same women stand in several rows: in the steps of a sequence, by cell line, before and after. To add the rows up would count them again.</source>
        <translation>同样的女性出现在好几行里：先后的几步、按细胞系分、治疗前和治疗后。把各行相加，就把她们重复计算了。</translation>
    </message>
    <message>
        <source>The share and its intervals</source>
        <translation>比例和区间</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>There was no control group, so what would have happened without the treatment is not known.</source>
        <translation>没有对照组，因此不治疗会怎样，无从知道。</translation>
    </message>
    <message>
        <source>These are single cases without a control group; they say that it happened, not how often it would.</source>
        <translation>这是没有对照组的个案；只说明发生过，不说明发生的机会有多大。</translation>
    </message>
    <message>
        <source>They are recipients of HSCT.</source>
        <translation>研究对象是 HSCT 受者。</translation>
    </message>
    <message>
        <source>This is one group; how it differs from the other is not in it.</source>
        <translation>这只是其中一组；与另一组差多少，这里看不出来。</translation>
    </message>
    <message>
        <source>This row has no numbers to explain; its card tells the rest.</source>
        <translation>这一行没有可解读的数字；其余内容见卡片。</translation>
    </message>
    <message>
        <source>This view is a table already.</source>
        <translation>这个视图本身就是表格。</translation>
    </message>
    <message>
        <source>Unit not stated</source>
        <translation>单位没有说明</translation>
    </message>
    <message>
        <source>What an interval says</source>
        <translation>区间说明什么</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>它没有说明什么</translation>
    </message>
    <message>
        <source>What patients feel or want, measured in people</source>
        <translation>患者感受到或想要的（在人身上测得）</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的结果</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数字出自哪里</translation>
    </message>
    <message>
        <source>Where there is no control group, a share tells what followed, not what the treatment did. Pooled, it would only look surer.</source>
        <translation>没有对照组时，比例只说明后来怎样了，不说明治疗起了什么作用。合并之后，只会显得更可靠。</translation>
    </message>
    <message>
        <source>Whether they were recipients of HSCT is not stated.</source>
        <translation>是不是 HSCT 受者没有说明。</translation>
    </message>
    <message>
        <source>Which cells exactly, and would others get the same?</source>
        <translation>用的究竟是什么细胞？别人能得到同样的细胞吗？</translation>
    </message>
    <message>
        <source>Why there is no sum at the bottom</source>
        <translation>为什么下面没有合计</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>约</translation>
    </message>
    <message>
        <source>as printed, where the counts give another share</source>
        <translation>综述所印（与人数算得的不同时）</translation>
    </message>
    <message>
        <source>blinding</source>
        <translation>设盲</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>exact (Clopper–Pearson)</source>
        <translation>精确（Clopper–Pearson）</translation>
    </message>
    <message>
        <source>from the review</source>
        <translation>综述</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>例数</translation>
    </message>
    <message>
        <source>in whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>no study stands behind it, whatever is selected</source>
        <translation>没有标注任何研究，与筛选无关</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>所印</translation>
    </message>
    <message>
        <source>printed as {share} %</source>
        <translation>综述印作 {share} %</translation>
    </message>
    <message>
        <source>randomisation</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>read in the paper</source>
        <translation>读自论文</translation>
    </message>
    <message>
        <source>which cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>{count} of {of} is {share} %. The 95 % interval of Wilson is {wilson}, the exact one of Clopper and Pearson {exact}. One more or less would move the share by {step} points.</source>
        <translation>{of} 例中的 {count} 例是 {share} %。95 % 区间按 Wilson 法为 {wilson}，按 Clopper–Pearson 精确法为 {exact}。多一例或少一例，比例就变动 {step} 个百分点。</translation>
    </message>
    <message>
        <source>{share} %; 95 % interval {wilson} (Wilson), {exact} (exact)</source>
        <translation>{share} %；95 % 区间 {wilson}（Wilson），{exact}（精确）</translation>
    </message>
    <message>
        <source>{some} of {whole} cannot be answered from what was read</source>
        <translation>{whole} 个问题中有 {some} 个，从读到的内容里找不到答案</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message numerus="yes">
        <source>%n minutes of the exam are left.</source>
        <translation>
            <numerusform>考试还剩 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Among the questions</source>
        <translation>自测中</translation>
    </message>
    <message>
        <source>Answer, or go on</source>
        <translation>作答，或继续</translation>
    </message>
    <message>
        <source>Choose again before it counts</source>
        <translation>回去重选，先不作答</translation>
    </message>
    <message>
        <source>Choose, or say how sure</source>
        <translation>选择，或说明有多确定</translation>
    </message>
    <message>
        <source>Flag a question, or take the flag away</source>
        <translation>标记题目，或取消标记</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the button, Enter or Ctrl+P; later too, from the list of questions.</source>
        <translation>按按钮、Enter 或 Ctrl+P 继续；以后也可以从自测列表继续。</translation>
    </message>
    <message>
        <source>How points are counted</source>
        <translation>怎样计分</translation>
    </message>
    <message>
        <source>Next, previous question</source>
        <translation>下一题，上一题</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>暂停，或继续</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回作答</translation>
    </message>
    <message>
        <source>The clock stands still at {time}, and the question is covered. Nothing is lost.</source>
        <translation>计时停在 {time}，题目已遮住。什么都不会丢失。</translation>
    </message>
    <message>
        <source>The practice begun before was ended with {answered} of {total} answered; its answers stay.</source>
        <translation>之前那组练习已结束（已答 {answered}/{total} 题），作答都还保留着。</translation>
    </message>
    <message>
        <source>The question is covered. Nothing is lost.</source>
        <translation>题目已遮住。什么都不会丢失。</translation>
    </message>
    <message>
        <source>The time is up: the exam was handed in with the answers given until now.</source>
        <translation>时间到：已按目前的作答自动交卷。</translation>
    </message>
    <message numerus="yes">
        <source>Time left: %n minutes</source>
        <translation>
            <numerusform>剩余时间：%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n 个方框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found.</source>
        <translation>
            <numerusform>找到 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found. In folded parts: {folded}.</source>
        <translation>
            <numerusform>找到 %n 处，其中 {folded} 处在已折叠的部分里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n 站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops through this map</source>
        <translation>
            <numerusform>用 %n 站走一遍这张图</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are folded.</source>
        <translation>所有部分都已折叠。</translation>
    </message>
    <message>
        <source>All parts are unfolded.</source>
        <translation>所有部分都已展开。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>Choose a box or an arrow first.</source>
        <translation>请先点选一个方框或一条箭头。</translation>
    </message>
    <message>
        <source>Choose a box or one part of the map first.</source>
        <translation>请先点选一个方框，或先看图的某一部分。</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Enter unfolds it</source>
        <translation>按回车键展开</translation>
    </message>
    <message>
        <source>Find on this map</source>
        <translation>在本图中查找</translation>
    </message>
    <message>
        <source>Find, zoom, fold, tour</source>
        <translation>查找、放大、折叠、导览</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Names, or words of what is claimed.</source>
        <translation>输入名称，或主张中的字词。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Nothing found on this map. Try fewer or other words, or Ctrl+K.</source>
        <translation>本图中没有找到。请少输几个字或换个说法，也可按 Ctrl+K 查找全部内容。</translation>
    </message>
    <message>
        <source>Return to the stop</source>
        <translation>回到这一站</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop {number} of {count}</source>
        <translation>第 {number} 站，共 {count} 站</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Tour of this map</source>
        <translation>本图导览</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>You have left this stop.</source>
        <translation>已离开这一站。</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>&quot;Show everything&quot; brings them back.</source>
        <translation>按“全部显示”即可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are claims: some were measured in several.</source>
        <translation>
            <numerusform>各项之和比主张数多 %n：有些主张在几种对象中测量过。</numerusform>
        </translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>全部主张</translation>
    </message>
    <message>
        <source>All {arrows} arrows hidden</source>
        <translation>{arrows} 条箭头全部隐藏</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Animals, species not stated</source>
        <translation>动物，物种不明</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>关闭筛选</translation>
    </message>
    <message>
        <source>Cultured cells</source>
        <translation>培养细胞</translation>
    </message>
    <message>
        <source>Design not stated</source>
        <translation>设计不明</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>出入</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用方向</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>全部显示。</translation>
    </message>
    <message>
        <source>Fades what no counted study measured there</source>
        <translation>淡化没有计入的研究在那里测量过的内容</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Has a discrepancy</source>
        <translation>有出入</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>成立范围</translation>
    </message>
    <message>
        <source>Holds in …</source>
        <translation>成立范围……</translation>
    </message>
    <message>
        <source>How direct</source>
        <translation>直接程度</translation>
    </message>
    <message>
        <source>How far traced</source>
        <translation>追溯程度</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>线的含义</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>Measured, in what is not stated</source>
        <translation>测量过，对象不明</translation>
    </message>
    <message>
        <source>No counted study</source>
        <translation>没有计入的研究</translation>
    </message>
    <message>
        <source>No counted study measured any of the {all} arrows there, so all are faded.</source>
        <translation>{all} 条箭头中，没有一条由计入的研究在那里测量过，因此全部变淡。</translation>
    </message>
    <message>
        <source>No counted study measured this there</source>
        <translation>没有计入的研究在那里测量过这一点</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>未见出入</translation>
    </message>
    <message>
        <source>Not measured by a counted study</source>
        <translation>没有计入的研究测量过</translation>
    </message>
    <message>
        <source>Numbers count the claims of this map; 3/12 means that the other groups leave 3 of 12. Space shows or hides a value; the right arrow key leads to &quot;only&quot;.</source>
        <translation>数字是本图的主张数；3/12 表示 12 条中，其他各组留下 3 条。空格键显示或隐藏一项；右方向键移到“只看”。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>只看这一项</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>研究设计</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is chosen is among the hidden.</source>
        <translation>选中的这一项也在隐藏之列。</translation>
    </message>
    <message>
        <source>only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>{axis}: nothing ticked</source>
        <translation>{axis}：一项也没选</translation>
    </message>
    <message>
        <source>{axis}: only {values}</source>
        <translation>{axis}：只看{values}</translation>
    </message>
    <message>
        <source>{axis}: without {values}</source>
        <translation>{axis}：不看{values}</translation>
    </message>
    <message>
        <source>{faded} of the {all} arrows shown are faded: no counted study measured them there.</source>
        <translation>显示的 {all} 条箭头中有 {faded} 条变淡：没有计入的研究在那里测量过。</translation>
    </message>
    <message>
        <source>{gone} of {arrows} arrows hidden ({claims} of {all} claims)</source>
        <translation>{arrows} 条箭头中隐藏了 {gone} 条（{all} 条主张中的 {claims} 条）</translation>
    </message>
    <message>
        <source>{left} of {count} claims</source>
        <translation>{count} 条主张中的 {left} 条</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>By the pinyin of its Chinese name</source>
        <translation>按中文名的拼音找到</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对所得</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>出入</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识号</translation>
    </message>
    <message>
        <source>In what it holds</source>
        <translation>成立的条件</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Misprint in the review</source>
        <translation>综述中的印刷错误</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in use today</source>
        <translation>现行名称</translation>
    </message>
    <message>
        <source>Narrower name</source>
        <translation>较窄的名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Older name</source>
        <translation>旧称</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>Part of the map</source>
        <translation>图中分区</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>综述所印</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Told of it</source>
        <translation>所述情况</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>What was questioned</source>
        <translation>被质疑之处</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>到哪里为止</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么要紧</translation>
    </message>
    <message>
        <source>Why so decided</source>
        <translation>处理的理由</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>background, not from the review</source>
        <translation>背景知识，不出自综述</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>GapMap</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n 项研究</numerusform>
        </translation>
    </message>
    <message>
        <source>A controlled study</source>
        <translation>对照研究</translation>
    </message>
    <message>
        <source>A gap: no study of this pack was done in recipients of HSCT at all, as far as pofedu could read.</source>
        <translation>空白：就 pofedu 读到的部分而言，本资料包中没有任何一项研究以 HSCT 受者为对象。</translation>
    </message>
    <message>
        <source>A gap: none of the studies that the review speaks of or cites stands under both headings, as far as pofedu could read them.</source>
        <translation>空白：综述谈到或引用的研究中，就 pofedu 读到的部分而言，没有一项同时属于这两个标题。</translation>
    </message>
    <message>
        <source>A report of single cases</source>
        <translation>个案报告</translation>
    </message>
    <message>
        <source>A study of one group without a control</source>
        <translation>单组（无对照）研究</translation>
    </message>
    <message>
        <source>A study stands in every cell whose two headings it belongs to; the numbers at the headings count each study once.</source>
        <translation>一项研究出现在它所属的每一格里；标题处的数字把每项研究只算一次。</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>回到图中</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>按对象</translation>
    </message>
    <message>
        <source>Claims do not say this, so they cannot be looked up by it.</source>
        <translation>主张中没有这一项信息，因此无法据此查找。</translation>
    </message>
    <message>
        <source>Colour and sign tell which way the outcomes under what was measured went; under the mechanism where nothing else is asked. Where those that name a direction differ, the cell is mixed: FSH that falls and oestradiol that rises differ too. Nothing is pooled.</source>
        <translation>颜色和符号说明“测量了什么”之下各结果的方向；没有问测量了什么时，取“机制”之下的结果。写明方向的结果彼此不一致时，这一格为“不一致”：FSH 下降而雌二醇上升，也算不一致。这里不做任何合并计算。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Decreases</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Direction not asked here</source>
        <translation>此处不问方向</translation>
    </message>
    <message>
        <source>Direction not stated</source>
        <translation>方向未写明</translation>
    </message>
    <message>
        <source>Empty here only because filters leave out what stands in this cell.</source>
        <translation>这一格空着，只是因为筛选条件把其中的研究排除了。</translation>
    </message>
    <message>
        <source>Empty, and it will stay so: {row} and {column} exclude each other.</source>
        <translation>这一格是空的，也只能是空的：{row}与{column}互相排斥。</translation>
    </message>
    <message>
        <source>Empty, and nothing is missing: no study here has anything that is not confirmed.</source>
        <translation>空白，但并无缺失：这里没有研究含有未核实的内容。</translation>
    </message>
    <message>
        <source>Empty, and nothing is missing: no study is left without a heading here.</source>
        <translation>这一格是空的，但并不缺什么：没有研究落在“未写明”里。</translation>
    </message>
    <message>
        <source>Empty: choose it to read why</source>
        <translation>空：选中可看原因</translation>
    </message>
    <message>
        <source>Every cell as a row of a list</source>
        <translation>每一格作为列表的一行</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>行与列互换</translation>
    </message>
    <message>
        <source>Gap map: {rows} by {columns}</source>
        <translation>证据空白图：{rows} × {columns}</translation>
    </message>
    <message>
        <source>How to read this map</source>
        <translation>怎样读这张图</translation>
    </message>
    <message numerus="yes">
        <source>In %n cells of the map</source>
        <translation>
            <numerusform>在图中 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>It speaks of both, but no study here stands behind it under both headings.</source>
        <translation>综述把两者放在一起谈过，但这里没有一项研究同时属于这两个标题。</translation>
    </message>
    <message>
        <source>Left out by the filters</source>
        <translation>被筛选条件排除的研究</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Measured, but not confirmed</source>
        <translation>测量了，但未核实</translation>
    </message>
    <message>
        <source>Mechanism not confirmed</source>
        <translation>机制未核实</translation>
    </message>
    <message>
        <source>No claim of the review brings these two together.</source>
        <translation>综述中没有哪条主张把这两者放在一起。</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>未见差异</translation>
    </message>
    <message>
        <source>No mechanism named</source>
        <translation>未涉及机制</translation>
    </message>
    <message>
        <source>No study can stand here</source>
        <translation>不可能有研究</translation>
    </message>
    <message>
        <source>No study stands under either heading.</source>
        <translation>两个标题之下都没有研究。</translation>
    </message>
    <message>
        <source>No such study here, and none is missed: one with a control group would say more.</source>
        <translation>这里没有这样的研究，也不必填补：设有对照组的研究更能说明问题。</translation>
    </message>
    <message>
        <source>None of these measured</source>
        <translation>以上均未测量</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观察到</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>Not stated in what</source>
        <translation>测量对象未写明</translation>
    </message>
    <message>
        <source>Of the outcomes under: {name}. Up and down are not good or bad.</source>
        <translation>取“{name}”之下的结果。增减不等于好坏。</translation>
    </message>
    <message>
        <source>Of the {whole} primary studies under {name}, the first of {alike} with the most confirmed results of any kind: {count} each.</source>
        <translation>“{name}”下有 {whole} 项原始研究，其中已核实的各类结果最多的有 {alike} 项（各 {count} 个），这是第一项。</translation>
    </message>
    <message>
        <source>Of the {whole} primary studies under {name}, the first of {alike} with the most confirmed results under it: {count} each.</source>
        <translation>“{name}”下有 {whole} 项原始研究，其中在此标题下已核实的结果最多的有 {alike} 项（各 {count} 个），这是第一项。</translation>
    </message>
    <message>
        <source>Of the {whole} primary studies under {name}, the one with the most confirmed results of any kind: {count}.</source>
        <translation>“{name}”下有 {whole} 项原始研究，其中已核实的各类结果最多的一项：{count} 个。</translation>
    </message>
    <message>
        <source>Of the {whole} primary studies under {name}, the one with the most confirmed results under it: {count}.</source>
        <translation>“{name}”下有 {whole} 项原始研究，其中在此标题下已核实的结果最多的一项：{count} 个。</translation>
    </message>
    <message>
        <source>Others under: {name}</source>
        <translation>同属“{name}”的其他研究</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Studies under: {name}</source>
        <translation>归入“{name}”的研究</translation>
    </message>
    <message>
        <source>That a study looked at both does not mean that it showed the one to act through the other.</source>
        <translation>一项研究同时考察了两者，不等于它证明了其中一个通过另一个起作用。</translation>
    </message>
    <message>
        <source>The area of a disc tells how many studies there are, not how large or how good.</source>
        <translation>圆的面积表示研究的项数，不表示研究的大小或好坏。</translation>
    </message>
    <message>
        <source>The cells one by one</source>
        <translation>逐格说明</translation>
    </message>
    <message>
        <source>The only primary study under {name}.</source>
        <translation>“{name}”下唯一的原始研究。</translation>
    </message>
    <message>
        <source>The studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The studies in this cell</source>
        <translation>这一格中的研究</translation>
    </message>
    <message>
        <source>This is pofedu&apos;s own reading of {count} records, computed from their fields. It says nothing of studies that the review does not mention.</source>
        <translation>这是 pofedu 根据 {count} 条记录的字段自行算出的解读，不涉及综述没有提到的研究。</translation>
    </message>
    <message>
        <source>Towards normal</source>
        <translation>趋向正常</translation>
    </message>
    <message>
        <source>Values that no page and no passage confirmed stand under not confirmed, if there are any. Headings are pofedu&apos;s own, not the review&apos;s.</source>
        <translation>没有页面或段落证实的值（如有）归入“未核实”。各标题由 pofedu 自拟，并非综述原有。</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>方向不一</translation>
    </message>
    <message>
        <source>Various directions, measures may differ</source>
        <translation>方向不一，指标可不同</translation>
    </message>
    <message>
        <source>Were it a treatment study in recipients of HSCT, it would also be the first one among the studies here.</source>
        <translation>如果它是以 HSCT 受者为对象的治疗研究，还会是这些研究中的第一项。</translation>
    </message>
    <message>
        <source>What comes nearest</source>
        <translation>最接近的研究</translation>
    </message>
    <message>
        <source>What it lacks for this cell: {part}.</source>
        <translation>离这一格还差：{part}。</translation>
    </message>
    <message>
        <source>What the review says of both</source>
        <translation>综述怎样谈到两者</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>到哪里为止</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪些研究</translation>
    </message>
    <message>
        <source>Which study would fill it</source>
        <translation>怎样的研究可以填上</translation>
    </message>
    <message>
        <source>a head over shoulders</source>
        <translation>人头与肩</translation>
    </message>
    <message>
        <source>a paw</source>
        <translation>爪印</translation>
    </message>
    <message>
        <source>a question mark, grey</source>
        <translation>灰色问号</translation>
    </message>
    <message>
        <source>a ring around a dot</source>
        <translation>圆环中有一点</translation>
    </message>
    <message>
        <source>a struck ring, grey</source>
        <translation>灰色，带斜线的圆环</translation>
    </message>
    <message>
        <source>a triangle pointing down, red</source>
        <translation>红色下三角</translation>
    </message>
    <message>
        <source>a triangle pointing up, blue</source>
        <translation>蓝色上三角</translation>
    </message>
    <message>
        <source>gives its treatment another way</source>
        <translation>以其他途径给予治疗</translation>
    </message>
    <message>
        <source>gives its treatment into a vein</source>
        <translation>经静脉给予治疗</translation>
    </message>
    <message>
        <source>gives its treatment into the ovary</source>
        <translation>经卵巢内注射给予治疗</translation>
    </message>
    <message>
        <source>gives {name}</source>
        <translation>给予{name}</translation>
    </message>
    <message>
        <source>giving it another way</source>
        <translation>以其他途径给予</translation>
    </message>
    <message>
        <source>giving it into a vein</source>
        <translation>经静脉给予</translation>
    </message>
    <message>
        <source>giving it into the ovary</source>
        <translation>注入卵巢</translation>
    </message>
    <message>
        <source>giving {name}</source>
        <translation>给予{name}</translation>
    </message>
    <message>
        <source>in mice</source>
        <translation>用小鼠</translation>
    </message>
    <message>
        <source>in people</source>
        <translation>以人为对象</translation>
    </message>
    <message>
        <source>in pigs</source>
        <translation>用猪</translation>
    </message>
    <message>
        <source>in rats</source>
        <translation>用大鼠</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>以{name}为对象</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>考察{name}</translation>
    </message>
    <message>
        <source>looks at {name}</source>
        <translation>考察{name}</translation>
    </message>
    <message>
        <source>measures {name}</source>
        <translation>测量{name}</translation>
    </message>
    <message>
        <source>measuring {name}</source>
        <translation>测量{name}</translation>
    </message>
    <message>
        <source>no study</source>
        <translation>没有研究</translation>
    </message>
    <message>
        <source>of one group without a control</source>
        <translation>只有一组而无对照</translation>
    </message>
    <message>
        <source>of single cases</source>
        <translation>只报告个案</translation>
    </message>
    <message>
        <source>one triangle up, one down, violet</source>
        <translation>紫色，一上一下两个三角</translation>
    </message>
    <message>
        <source>something else was not observed</source>
        <translation>另有指标未观察到</translation>
    </message>
    <message>
        <source>takes measurements in {name}</source>
        <translation>在{name}中取得数据</translation>
    </message>
    <message>
        <source>that {deeds}</source>
        <translation>{deeds}</translation>
    </message>
    <message>
        <source>two bars, grey</source>
        <translation>灰色两横</translation>
    </message>
    <message>
        <source>two triangles pointing at a line, green</source>
        <translation>绿色，两个三角指向中线</translation>
    </message>
    <message>
        <source>with a control group</source>
        <translation>设有对照组</translation>
    </message>
    <message>
        <source>with measurements in {name}</source>
        <translation>在{name}中测量</translation>
    </message>
    <message>
        <source>{study} {traits} would fill this cell.</source>
        <translation>一项{traits}的{study}，就能填上这一格。</translation>
    </message>
</context>
<context>
    <name>Generated</name>
    <message>
        <source>A question generated from the records</source>
        <translation>由记录自动生成的一道题</translation>
    </message>
    <message>
        <source>A walkthrough has come as far as this:</source>
        <translation>一条路线已经走到这里：</translation>
    </message>
    <message>
        <source>Along the arrows of a map</source>
        <translation>沿图上的箭头</translation>
    </message>
    <message>
        <source>Along the arrows of the map: {boxes} → ? What stands in the box with the question mark?</source>
        <translation>沿图上的箭头：{boxes} → ？标有问号的方框里是什么？</translation>
    </message>
    <message>
        <source>Along the arrows of the map: {boxes} → ? Which of these does the review have in the box with the question mark?</source>
        <translation>沿图上的箭头：{boxes} → ？综述放在标有问号的方框里的，是下列哪一项？</translation>
    </message>
    <message>
        <source>Asked in all rows, after the others</source>
        <translation>各栏都可出，排在编写的题之后</translation>
    </message>
    <message>
        <source>Asked only here</source>
        <translation>只在这里出</translation>
    </message>
    <message>
        <source>From the records of studies</source>
        <translation>研究：谁做了什么</translation>
    </message>
    <message>
        <source>Generated from the records</source>
        <translation>由记录自动生成</translation>
    </message>
    <message>
        <source>In {study}, by which route was the treatment given?</source>
        <translation>在{study}中，治疗经哪一途径给予？</translation>
    </message>
    <message>
        <source>In {study}, how many were there in all?</source>
        <translation>在{study}中，总数是多少？</translation>
    </message>
    <message>
        <source>In {study}, how were the cells prepared?</source>
        <translation>在{study}中，细胞作了怎样的处理？</translation>
    </message>
    <message>
        <source>In {study}, on or in what were the cells given?</source>
        <translation>在{study}中，细胞用什么承载？</translation>
    </message>
    <message>
        <source>In {study}, which comparison was made?</source>
        <translation>在{study}中，作了怎样的比较？</translation>
    </message>
    <message>
        <source>In {study}, which design was used?</source>
        <translation>在{study}中，用的是哪一种设计？</translation>
    </message>
    <message>
        <source>In {study}, with which agent was the model made?</source>
        <translation>在{study}中，造模用的是哪一种药？</translation>
    </message>
    <message>
        <source>Next ({where})</source>
        <translation>下一步（{where}）</translation>
    </message>
    <message>
        <source>Of this study something else is stated. {value}.</source>
        <translation>这项研究写的不同。{value}。</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>第 {number} 节</translation>
    </message>
    <message>
        <source>The records of &quot;{study}&quot; state this: {facts}.</source>
        <translation>“{study}”的记录写明：{facts}。</translation>
    </message>
    <message>
        <source>This is stated of &quot;{study}&quot;.</source>
        <translation>写明这一点的是“{study}”。</translation>
    </message>
    <message>
        <source>This is stated of {subject}: {statement}</source>
        <translation>这一点说的是{subject}：{statement}</translation>
    </message>
    <message>
        <source>What acts on what, and how</source>
        <translation>作用：什么影响什么</translation>
    </message>
    <message>
        <source>What comes next on a walkthrough</source>
        <translation>顺序：路线的下一步</translation>
    </message>
    <message>
        <source>What the review states is &quot;{effect}&quot;: {statement}</source>
        <translation>综述写的是“{effect}”：{statement}</translation>
    </message>
    <message>
        <source>Which study fits all of this? {facts}.</source>
        <translation>哪一项研究与以下各点都相符？{facts}。</translation>
    </message>
    <message>
        <source>generated from the records</source>
        <translation>由记录自动生成</translation>
    </message>
    <message>
        <source>hidden too</source>
        <translation>也被遮住</translation>
    </message>
    <message>
        <source>hidden, comes later</source>
        <translation>被遮住，在其后</translation>
    </message>
    <message>
        <source>the study &quot;{name}&quot;</source>
        <translation>“{name}”这项研究</translation>
    </message>
    <message>
        <source>the study of {author} that measured &quot;{measure}&quot;</source>
        <translation>由 {author}所做、测了“{measure}”的研究</translation>
    </message>
    <message>
        <source>{where}: which effect of {subject} on {object} does the review state?</source>
        <translation>{where}：{subject}对{object}，综述写的是哪一种作用？</translation>
    </message>
    <message>
        <source>{where}: which of these is affected by {subject}, the direction not being stated?</source>
        <translation>{where}：综述写受{subject}影响、但没有说明方向的，是下列哪一项？</translation>
    </message>
    <message>
        <source>{where}: which of these is brought about or increased by {subject}?</source>
        <translation>{where}：综述写由{subject}引起或增加的，是下列哪一项？</translation>
    </message>
    <message>
        <source>{where}: which of these is due in part to {subject}?</source>
        <translation>{where}：综述写{subject}参与导致的，是下列哪一项？</translation>
    </message>
    <message>
        <source>{where}: which of these is lessened or hindered by {subject}?</source>
        <translation>{where}：综述写因{subject}而减少或受阻的，是下列哪一项？</translation>
    </message>
    <message>
        <source>{where}: which of these is released by {subject}?</source>
        <translation>{where}：综述写由{subject}释放的，是下列哪一项？</translation>
    </message>
    <message>
        <source>{where}: {course} → ? ({effect}). Which of these does the review put there?</source>
        <translation>{where}：{course} → ？（{effect}）综述写在问号处的，是下列哪一项？</translation>
    </message>
    <message>
        <source>{where}: {subject} → {object} ({effect}). Which step does the review put between?</source>
        <translation>{where}：{subject} → {object}（{effect}），综述写中间经过哪一步？</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>(?): not confirmed by any page</source>
        <translation>(?)：没有页面确证</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中文和英文</translation>
    </message>
    <message>
        <source>Chinese only</source>
        <translation>仅中文</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>仅英文</translation>
    </message>
    <message>
        <source>Handout saved as {name}, in {folder}.</source>
        <translation>讲义已保存为 {name}，在 {folder}。</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>综述所写</translation>
    </message>
    <message>
        <source>Its weakest link</source>
        <translation>最弱的一环</translation>
    </message>
    <message>
        <source>Not known in patients</source>
        <translation>患者中尚不知道</translation>
    </message>
    <message>
        <source>Not stated in the review</source>
        <translation>综述未说明</translation>
    </message>
    <message>
        <source>Places in the review: s is a sentence, r a row, n a note</source>
        <translation>综述中的位置：s 为句，r 为表格的行，n 为注</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Save a handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>The chain in one sentence</source>
        <translation>一句话说完整条链</translation>
    </message>
    <message>
        <source>The review says</source>
        <translation>综述说</translation>
    </message>
    <message>
        <source>There is no such walkthrough; there are: {known}</source>
        <translation>没有这个导学；现有：{known}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改变了什么</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>接着怎样</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>What it could matter for</source>
        <translation>可能关系到什么</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Where to go next</source>
        <translation>接下来去哪里</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>in part background knowledge, not from the review</source>
        <translation>部分为背景知识，不出自综述</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n 人举手</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for hands, one option after the other, and type how many; or leave it empty. Enter goes to the next field.</source>
        <translation>逐项请大家举手，填上人数（按回车到下一格），不填也可以。</translation>
    </message>
    <message>
        <source>Before an audience</source>
        <translation>面向听众</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不看答案，下一题</translation>
    </message>
    <message>
        <source>Hands for</source>
        <translation>举手人数</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>重新隐藏</translation>
    </message>
    <message>
        <source>Let the hall decide; then show the answer.</source>
        <translation>先请大家作答，再显示答案。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>大家的答案</translation>
    </message>
    <message>
        <source>The hall answered, not you: nothing of this counts among your answers. The hands are forgotten when pofedu is closed.</source>
        <translation>作答的是在场听众，不是你，不计入你的答题记录。关闭 pofedu 后，举手人数不再保留。</translation>
    </message>
    <message>
        <source>What the hall said</source>
        <translation>大家怎么答</translation>
    </message>
    <message>
        <source>answer shown</source>
        <translation>已显示答案</translation>
    </message>
    <message>
        <source>{shown} of {total} answers shown</source>
        <translation>{total} 题中已显示 {shown} 题的答案</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A walkthrough counts once the answers of all its core steps were shown.</source>
        <translation>一条导学的核心步骤全部看过答案，才算走完。</translation>
    </message>
    <message>
        <source>All bookmarks: {count}</source>
        <translation>全部书签：{count}</translation>
    </message>
    <message>
        <source>All notes: {count}</source>
        <translation>全部笔记：{count}</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部栏目</translation>
    </message>
    <message>
        <source>All walkthroughs</source>
        <translation>全部导学</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Counts each record of this content whose card you have opened, once, wherever you opened it. Opening a card is not the same as knowing it.</source>
        <translation>每条记录的卡片打开过就计一次，在哪里打开都算；只计当前内容中的记录。打开过不等于掌握了。</translation>
    </message>
    <message>
        <source>Discrepancies and questions</source>
        <translation>出入与存疑</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Everything you have written</source>
        <translation>写下的全部内容</translation>
    </message>
    <message>
        <source>Find anything, in Chinese or English</source>
        <translation>用中文或英文查找任何内容</translation>
    </message>
    <message>
        <source>First, the limits of the evidence</source>
        <translation>先看证据的界限</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>How many of the treatment studies were done in recipients of HSCT, for whom it is all meant. Read everything else with this in mind.</source>
        <translation>治疗研究中有多少是在 HSCT 受者中做的。其余内容都要放在这个界限之内看。</translation>
    </message>
    <message>
        <source>Injury, repair, pathways and practice, arrow by arrow</source>
        <translation>损伤、修复、通路与应用，一条箭头一条箭头地看</translation>
    </message>
    <message>
        <source>Language, theme, text size, keyboard shortcuts, your data</source>
        <translation>语言、主题、文字大小、快捷键、我的数据</translation>
    </message>
    <message>
        <source>Open the diagram</source>
        <translation>打开机制图</translation>
    </message>
    <message>
        <source>Opened so far: {opened} of {total}</source>
        <translation>已打开 {opened} / {total} 条</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Passages, claims, references and terms of the review</source>
        <translation>综述的出处、主张、参考文献和术语</translation>
    </message>
    <message>
        <source>Press Ctrl+D anywhere to bookmark the place you are at.</source>
        <translation>在任何位置按 Ctrl+D，即可加上书签。</translation>
    </message>
    <message>
        <source>Press Ctrl+N anywhere to write a note on the place you are at.</source>
        <translation>在任何位置按 Ctrl+N，即可写下笔记。</translation>
    </message>
    <message>
        <source>Questions to follow</source>
        <translation>跟着问题走</translation>
    </message>
    <message>
        <source>Questions, followed step by step: predict, then see</source>
        <translation>一步一步回答问题：先预测，再看答案</translation>
    </message>
    <message>
        <source>Recent notes</source>
        <translation>最近的笔记</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>最近去过</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>The maps, claims and passages that you open are listed here, so that you can return to them.</source>
        <translation>打开过的机制图、主张和出处会列在这里，方便再次打开。</translation>
    </message>
    <message>
        <source>The place you were at last is no longer in this content</source>
        <translation>上次所在的位置，当前内容中已没有</translation>
    </message>
    <message>
        <source>This page has nothing called {id}.</source>
        <translation>这一页没有名为 {id} 的内容。</translation>
    </message>
    <message>
        <source>Walkthroughs: {through} of {total}</source>
        <translation>导学：已走完 {through}/{total} 条</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>上次看到这里</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>学习足迹</translation>
    </message>
    <message>
        <source>go on where you stopped</source>
        <translation>从停下处继续</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>About this map, and all lists</source>
        <translation>关于本图，以及各种列表</translation>
    </message>
    <message>
        <source>Among the sources</source>
        <translation>在来源中</translation>
    </message>
    <message>
        <source>Another speed</source>
        <translation>换一种速度</translation>
    </message>
    <message>
        <source>Answer, or go on</source>
        <translation>作答，或继续</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the map; then close the card</source>
        <translation>回到机制图；再按一次关闭卡片</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>选择答案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭当前打开的内容</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Core steps only, or all</source>
        <translation>只看核心步骤，或看全部</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>筛选本图</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this map or list</source>
        <translation>在本图或本列表中查找</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Fold or unfold all parts</source>
        <translation>全部折叠或展开</translation>
    </message>
    <message>
        <source>Fold or unfold this part</source>
        <translation>折叠或展开这一部分</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>From the list into the card</source>
        <translation>从列表进入卡片</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>自动播放，或暂停</translation>
    </message>
    <message>
        <source>Go to an address</source>
        <translation>前往地址</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>转到窗口的上一部分</translation>
    </message>
    <message>
        <source>In a card</source>
        <translation>卡片中</translation>
    </message>
    <message>
        <source>In a walkthrough</source>
        <translation>在导学中</translation>
    </message>
    <message>
        <source>Into the card</source>
        <translation>进入卡片</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Map as a table</source>
        <translation>把图看成表格</translation>
    </message>
    <message>
        <source>Move between links</source>
        <translation>在链接之间移动</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>切换主题</translation>
    </message>
    <message>
        <source>Next, previous in reading order</source>
        <translation>按阅读顺序向后、向前</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reset text size to 100 %</source>
        <translation>文字恢复 100 %</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Set or remove a bookmark</source>
        <translation>加上或取消书签</translation>
    </message>
    <message>
        <source>Show without answering</source>
        <translation>不作答，直接看答案</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Something wrong?</source>
        <translation>发现错误？</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Start presenting</source>
        <translation>开始放映</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>到开头、到末尾</translation>
    </message>
    <message>
        <source>Walk along arrows</source>
        <translation>沿箭头移动</translation>
    </message>
    <message>
        <source>When presenting</source>
        <translation>放映时</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>在这里写笔记</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to the choice</source>
        <translation>放大所选</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>分 %n 部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>今天 {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>昨天 {clock}</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n more; search to find them.</source>
        <translation>
            <numerusform>另有 %n 条，搜索即可找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>A note could not be saved. Copy it first, or close again to discard it.</source>
        <translation>有一条笔记未能保存。请先复制；再次关闭则放弃它。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部笔记</translation>
    </message>
    <message>
        <source>Another note here</source>
        <translation>在此另写一条</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>返回笔记</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>已取消书签。</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>已加上书签。</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>在两台电脑上都改过</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .md or .json.</source>
        <translation>文件名请以 .md 或 .json 结尾。</translation>
    </message>
    <message>
        <source>Choose a note, or go to a place first.</source>
        <translation>请先选中一条笔记，或先前往某个位置。</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>关闭笔记</translation>
    </message>
    <message>
        <source>Content when written</source>
        <translation>书写时的内容版本</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的笔记</translation>
    </message>
    <message>
        <source>Deleted. You can restore it from the deleted notes.</source>
        <translation>已删除，可从“已删除的笔记”中恢复。</translation>
    </message>
    <message>
        <source>Deleted: {count}</source>
        <translation>已删除：{count}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>在笔记中查找</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留这一份</translation>
    </message>
    <message>
        <source>Kept. The other is now an earlier version.</source>
        <translation>已保留；另一份成为较早的版本。</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>No deleted notes.</source>
        <translation>没有已删除的笔记。</translation>
    </message>
    <message>
        <source>No note contains all these words.</source>
        <translation>没有同时含有这些词的笔记。</translation>
    </message>
    <message>
        <source>No notes yet. Press Ctrl+N anywhere, or the note button above, to write a note on the place you are at; all notes are collected here.</source>
        <translation>还没有笔记。在任何位置按 Ctrl+N 或上方的笔记按钮，即可写下笔记；所有笔记都汇集在这里。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not saved: another window writes to your learning record now. Close one.</source>
        <translation>未保存：另一个窗口正在写入学习记录，请关闭其中一个窗口。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space first.</source>
        <translation>未保存：磁盘已满，请先腾出空间。</translation>
    </message>
    <message>
        <source>Not saved: this profile is open read-only, or in use in another window.</source>
        <translation>未保存：这份学习档案以只读方式打开，或正在另一个窗口中使用。</translation>
    </message>
    <message>
        <source>Not saved: your learning record could not be written.</source>
        <translation>未保存：无法写入学习记录。</translation>
    </message>
    <message>
        <source>Not saved: your learning record is closed. Start pofedu again.</source>
        <translation>未保存：学习记录已关闭，请重新启动 pofedu。</translation>
    </message>
    <message>
        <source>Not saved: your learning record was moved or deleted. Put it back, or start again.</source>
        <translation>未保存：学习记录已被移动或删除，请放回原处，或重新启动 pofedu。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note restored.</source>
        <translation>笔记已恢复。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes on</source>
        <translation>笔记所在位置</translation>
    </message>
    <message>
        <source>Notes saved as {name}.</source>
        <translation>笔记已保存为 {name}。</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>打开该位置</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the notes that are listed</source>
        <translation>保存列出的笔记</translation>
    </message>
    <message>
        <source>Saved at {clock}</source>
        <translation>{clock} 已保存</translation>
    </message>
    <message>
        <source>Saved automatically as you type</source>
        <translation>输入时自动保存</translation>
    </message>
    <message>
        <source>Saved once you add something, or press Ctrl+S</source>
        <translation>补充内容后自动保存，也可按 Ctrl+S 保存</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>The earlier version is in use again.</source>
        <translation>已改用较早的版本。</translation>
    </message>
    <message>
        <source>The notes could not be saved: {reason}</source>
        <translation>笔记未能保存：{reason}</translation>
    </message>
    <message>
        <source>There is no such note in this profile.</source>
        <translation>这份学习档案中没有这条笔记。</translation>
    </message>
    <message>
        <source>This note was changed on two computers. Choose which version to keep; the other stays among the earlier versions.</source>
        <translation>这条笔记在两台电脑上都改过。请选定要保留的一份；另一份会留在较早的版本中。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>改用这一版</translation>
    </message>
    <message>
        <source>Using an earlier version adds it again as the newest one; nothing is thrown away.</source>
        <translation>改用较早的版本时，会把它加为最新一版；其他版本都不丢弃。</translation>
    </message>
    <message>
        <source>What you typed is still here; try again, or copy it.</source>
        <translation>输入的文字仍在这里，可以重试，或先复制。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Write here; Markdown is supported.</source>
        <translation>在此书写，可用 Markdown。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>已加书签</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All results on the search page</source>
        <translation>在查找页看全部结果</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>没有找到。可以少输几个字，或换一种说法。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The content cannot be searched; the search page says why.</source>
        <translation>内容无法查找，原因见查找页。</translation>
    </message>
    <message>
        <source>Up and Down select, Enter opens, Esc closes.</source>
        <translation>↑↓ 选择，回车打开，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Only diagrams and studies can be drawn; there are: {known}</source>
        <translation>只能绘制机制图和研究；现有：{known}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n pages sent to {name}.</source>
        <translation>
            <numerusform>已将 %n 页送往 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed: {name} cannot be reached or written. Choose another printer, or save a PDF.</source>
        <translation>没有打印：无法连接或写入 {name}。请换一台打印机，或另存为 PDF。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A new, empty learning record is open</source>
        <translation>已打开一份新的空白学习记录</translation>
    </message>
    <message>
        <source>A newer version of pofedu has written to it, in format {number}. This version knows formats up to {known} and could damage it.</source>
        <translation>较新版本的 pofedu 写过它，格式为 {number}；本版本只认识到格式 {known}，写入可能损坏它。</translation>
    </message>
    <message>
        <source>Another pofedu window is using your learning record.</source>
        <translation>另一个 pofedu 窗口正在使用您的学习记录。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>不用学习记录，直接继续</translation>
    </message>
    <message>
        <source>Default profile</source>
        <translation>默认档案</translation>
    </message>
    <message>
        <source>Each profile has its own notes, bookmarks and settings.</source>
        <translation>每个档案有各自的笔记、书签和设置。</translation>
    </message>
    <message>
        <source>It holds your notes, bookmarks and places, and can no longer be read completely. A failing disk or another program may have changed it.</source>
        <translation>其中保存着笔记、书签和看过的位置，现在已不能完整读出。可能是磁盘故障，或被其他程序改动过。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. The newest backup can take its place.</source>
        <translation>它可能被移走或删除了。可以用最新的备份代替它。</translation>
    </message>
    <message>
        <source>Its backups are here, but the file itself is missing.</source>
        <translation>备份都在，但文件本身不见了。</translation>
    </message>
    <message>
        <source>Notes: {notes}, bookmarks: {bookmarks}.</source>
        <translation>笔记 {notes} 条，书签 {bookmarks} 个。</translation>
    </message>
    <message>
        <source>Nothing is saved</source>
        <translation>不保存任何内容</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the permissions, then try again.</source>
        <translation>没有改动任何内容。请检查磁盘和权限，然后重试。</translation>
    </message>
    <message>
        <source>Only the first few bytes of the file are left. If it held notes, bookmarks and places, only a backup still has them.</source>
        <translation>文件只剩开头几个字节。如果里面有过笔记、书签和位置，现在只有备份里还有。</translation>
    </message>
    <message>
        <source>Open it with the newer version. If you go on here with another file, this one is kept.</source>
        <translation>请用更新的版本打开。如果在当前版本中改用其他文件，这个文件仍会保留。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open the backup of {when}</source>
        <translation>打开 {when} 的备份</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read-only: nothing new is saved</source>
        <translation>只读：不保存新内容</translation>
    </message>
    <message>
        <source>Start a new, empty one</source>
        <translation>新建空白的学习记录</translation>
    </message>
    <message>
        <source>The backup of {when} is open</source>
        <translation>{when} 的备份已打开</translation>
    </message>
    <message>
        <source>The backups are kept.</source>
        <translation>备份都会保留。</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved now.</source>
        <translation>磁盘已满：目前无法保存新内容。</translation>
    </message>
    <message>
        <source>The file found in its place is a database, but bears the mark of another program, or none. It may be damaged at its beginning.</source>
        <translation>这个位置上的文件是数据库，但带有其他程序的标记或没有标记；也可能是文件开头损坏了。</translation>
    </message>
    <message>
        <source>The file found in its place is damaged at its beginning, or belongs to another program.</source>
        <translation>该位置上的文件开头已损坏，或属于其他程序。</translation>
    </message>
    <message>
        <source>The file found in its place is no database. It may be damaged at its beginning, or belong to another program.</source>
        <translation>这个位置上的文件不是数据库：可能是文件开头损坏了，也可能属于其他程序。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). If it held notes, bookmarks and places, only a backup still has them.</source>
        <translation>文件是空的（0 字节）。如果里面有过笔记、书签和位置，现在只有备份里还有。</translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept under another name.</source>
        <translation>打不开的文件会换个名称保留。</translation>
    </message>
    <message>
        <source>The file that could not be opened was not changed. It is now called {name}.</source>
        <translation>打不开的那个文件没有改动，现在名为 {name}。</translation>
    </message>
    <message>
        <source>The place you were at last is no longer there.</source>
        <translation>您上次所在的位置已不存在。</translation>
    </message>
    <message>
        <source>The system does not allow pofedu to read it, or the disk is failing.</source>
        <translation>系统不允许 pofedu 读取它，或磁盘出了故障。</translation>
    </message>
    <message>
        <source>There are no notes and bookmarks in it yet.</source>
        <translation>里面还没有笔记和书签。</translation>
    </message>
    <message>
        <source>This is not a learning record</source>
        <translation>这不是学习记录</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made; the earlier ones are still there. See Settings.</source>
        <translation>今天的备份未能完成，较早的备份都在。请查看“设置”。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Two windows writing at once could damage it, so this one can only open it read-only until the other is closed.</source>
        <translation>两个窗口同时写入可能损坏它；另一个关闭之前，这里只能以只读方式打开。</translation>
    </message>
    <message>
        <source>What was written after that time is not in it. You can go on working.</source>
        <translation>此后写下的内容不在其中。您可以继续学习。</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>由谁来学习？</translation>
    </message>
    <message>
        <source>You can read everything, but notes, bookmarks and places are not saved.</source>
        <translation>所有内容都可阅读，但不保存笔记、书签和位置。</translation>
    </message>
    <message>
        <source>You can see everything, but nothing new is saved in this window.</source>
        <translation>可以查看全部内容，但此窗口不保存新内容。</translation>
    </message>
    <message>
        <source>Your learning record cannot be read</source>
        <translation>无法读取您的学习记录</translation>
    </message>
    <message>
        <source>Your learning record cannot be written: nothing is saved.</source>
        <translation>无法写入学习记录：不保存任何内容。</translation>
    </message>
    <message>
        <source>Your learning record is damaged</source>
        <translation>您的学习记录已损坏</translation>
    </message>
    <message>
        <source>Your learning record is from a newer pofedu</source>
        <translation>您的学习记录来自更新版本的 pofedu</translation>
    </message>
    <message>
        <source>Your learning record is missing</source>
        <translation>您的学习记录不见了</translation>
    </message>
    <message>
        <source>pofedu has not changed it and will keep it whatever you choose.</source>
        <translation>pofedu 没有改动它；无论怎样选择，都会保留它。</translation>
    </message>
    <message>
        <source>pofedu is already open</source>
        <translation>pofedu 已经打开</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name has at most {most} characters; this one has {count}.</source>
        <translation>名称最多 {most} 个字符，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>A name may not begin or end with a full stop.</source>
        <translation>名称不能以句点开头或结尾。</translation>
    </message>
    <message>
        <source>A name may not contain / \ : * ? &quot; &lt; &gt; | or characters that cannot be seen.</source>
        <translation>名称中不能有 / \ : * ? &quot; &lt; &gt; | 或看不见的字符。</translation>
    </message>
    <message>
        <source>Bring back a deleted profile…</source>
        <translation>找回已删除的档案…</translation>
    </message>
    <message>
        <source>Bring back a profile</source>
        <translation>找回档案</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>删除档案</translation>
    </message>
    <message>
        <source>Delete a profile…</source>
        <translation>删除档案…</translation>
    </message>
    <message>
        <source>Delete the profile PROFILE?</source>
        <translation>要删除档案PROFILE吗？</translation>
    </message>
    <message>
        <source>Its file cannot be read, so nobody can say what is in it. Backups: {backups}.</source>
        <translation>它的文件无法读取，不知道其中有什么。备份：{backups} 份。</translation>
    </message>
    <message>
        <source>Not now: no profile was deleted.</source>
        <translation>现在不能：没有已删除的档案。</translation>
    </message>
    <message>
        <source>Notes: {notes}, bookmarks: {bookmarks}, answers: {answers}, backups: {backups}.</source>
        <translation>笔记 {notes} 条，书签 {bookmarks} 个，作答 {answers} 次，备份 {backups} 份。</translation>
    </message>
    <message>
        <source>Nothing is destroyed: &quot;Bring back a profile&quot; returns it to the list. Until then all of it is kept in this folder:</source>
        <translation>内容不会销毁，用“找回档案”可放回列表。在此之前，全部内容保存在这个文件夹中：</translation>
    </message>
    <message>
        <source>PROFILE is open in another window. Close that window, then try again.</source>
        <translation>PROFILE正在另一个窗口中打开。请关闭那个窗口，再试一次。</translation>
    </message>
    <message>
        <source>PROFILE is open in this window. Switch to another profile first, then delete it from there.</source>
        <translation>PROFILE正在此窗口中打开。请先切换到其他档案，再从那里删除。</translation>
    </message>
    <message>
        <source>PROFILE is the only profile here, and one must stay. Create another and switch to it first.</source>
        <translation>PROFILE是这里唯一的档案，至少要留一个。请先新建另一个档案并切换过去。</translation>
    </message>
    <message>
        <source>PROFILE, deleted {when}</source>
        <translation>PROFILE，{when} 删除</translation>
    </message>
    <message>
        <source>Profile &quot;{name}&quot; is back in the list.</source>
        <translation>档案“{name}”已放回列表。</translation>
    </message>
    <message>
        <source>Profile deleted. &quot;Bring back a profile&quot; returns it to the list. Until then all of it is kept in this folder:</source>
        <translation>档案已删除，用“找回档案”可放回列表。在此之前，全部内容保存在这个文件夹中：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename a profile</source>
        <translation>重命名档案</translation>
    </message>
    <message>
        <source>Rename a profile…</source>
        <translation>重命名档案…</translation>
    </message>
    <message>
        <source>The new name of the profile</source>
        <translation>档案的新名称</translation>
    </message>
    <message>
        <source>The profile is now called &quot;{name}&quot;.</source>
        <translation>档案已改名为“{name}”。</translation>
    </message>
    <message>
        <source>The system does not let pofedu change this folder. Nothing was changed. Check who may write there, and whether another program has something in it open.</source>
        <translation>系统不允许 pofedu 更改这个文件夹。没有任何改动。请检查写入权限，以及其中是否有文件正被其他程序打开。</translation>
    </message>
    <message>
        <source>There is already a profile PROFILE. Choose another name.</source>
        <translation>已有档案PROFILE，请换一个名称。</translation>
    </message>
    <message>
        <source>This folder is not there any more. Nothing was changed.</source>
        <translation>这个文件夹已不存在。没有任何改动。</translation>
    </message>
    <message>
        <source>This folder lies on another disk, so pofedu cannot move it. Nothing was changed. Move it by hand while nobody has it open.</source>
        <translation>这个文件夹在另一个磁盘上，pofedu 无法移动它。没有任何改动。请在无人打开它时手动移动。</translation>
    </message>
    <message>
        <source>This profile is open in this window, and its folder is not among those that pofedu lists. To be rid of it, close pofedu and move that folder away.</source>
        <translation>这个档案正在此窗口中打开，它的文件夹不在 pofedu 的档案列表中。如不再需要，请关闭 pofedu，再把该文件夹移走。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>What shall PROFILE be called?</source>
        <translation>把PROFILE改成什么名称？</translation>
    </message>
    <message>
        <source>Windows keeps &quot;{name}&quot; for itself. Choose another name.</source>
        <translation>“{name}”是 Windows 的保留名称，请换一个。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>作答 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>看表格</translation>
    </message>
    <message>
        <source>Ask me the next</source>
        <translation>答下一题</translation>
    </message>
    <message>
        <source>At each box: the questions that test a claim drawn there, by the last answer to each. A box without a sign: no question tests it.</source>
        <translation>每个方框统计考查其上所画主张的题目，以每题最近一次作答为准。没有符号的方框：没有题目考查。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>By day: time with questions in all</source>
        <translation>按日期：答题总用时</translation>
    </message>
    <message>
        <source>By kind of question: median of an answer</source>
        <translation>按题型：每次作答用时的中位数</translation>
    </message>
    <message>
        <source>By map</source>
        <translation>按机制图</translation>
    </message>
    <message>
        <source>By mechanism</source>
        <translation>按机制</translation>
    </message>
    <message>
        <source>By question: median of an answer</source>
        <translation>按题目：每次作答用时的中位数</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>Choose a box to see what became of its questions. Without a sign: no question tests it.</source>
        <translation>点选一个方框，可看到其题目答得如何。没有符号：没有题目考查。</translation>
    </message>
    <message>
        <source>Each mark: how much was right of the answers at this certainty. Upright bar: 95 % interval (Wilson); the true share may well lie anywhere in it. Hatched: the shares for which this level scores most. Something is said only where the whole bar lies outside, and of at least {count} answers. Kinds that can be right in part ask for no certainty.</source>
        <translation>每个标记：在这一档确定程度上答对的比例。竖线：95 % 区间（Wilson 法），真实比例可能落在其中任何一处。斜线区：选这一档得分最高的答对比例。只有整条竖线都在斜线区之外，且至少作答 {count} 次，才下判断。可以部分得分的题型不问有多确定。</translation>
    </message>
    <message>
        <source>Enter or a double click opens what a row stands for.</source>
        <translation>按回车键或双击，打开该行所指的内容。</translation>
    </message>
    <message>
        <source>Everything you answered so far was wholly right.</source>
        <translation>到目前为止，答过的题全部答对。</translation>
    </message>
    <message>
        <source>From the question shown to the answer given, pauses left out. Median: half of the answers took less; of the last {count} answers. The days count all, those taken back too.</source>
        <translation>从题目出现到给出答案，暂停不计。中位数：一半作答用时更短；以最近 {count} 次作答为准。按日期则含全部作答，撤回的也算。</translation>
    </message>
    <message>
        <source>Hardest</source>
        <translation>最难的题</translation>
    </message>
    <message>
        <source>How you stand</source>
        <translation>学得怎样</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>掌握多少</translation>
    </message>
    <message>
        <source>Mastered (●): answered rightly the last time, fairly or very sure; where no certainty is asked for, wholly right. In part (◐): right in part, or right but unsure. Wrong (×): the last answer was wrong. Not asked (○): no answer yet; that counts as not mastered. The share is of all questions there but those made from records; one may stand in several places.</source>
        <translation>掌握（●）：最近一次答对，且比较确定或非常确定；不问有多确定的题型，须完全答对。部分（◐）：部分答对，或答对但不确定。答错（×）：最近一次答错。未答（○）：还没有作答，不算掌握。比例以该处全部题目为分母，由记录生成的题不计；一题可属几处。</translation>
    </message>
    <message>
        <source>Meant to be</source>
        <translation>设定难度</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Once it is, this lists the questions that you got wrong most often.</source>
        <translation>还没有作答。作答之后，这里会列出最常答错的题。</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Once it is, this shows how long questions take you, and how much time you spent on each day.</source>
        <translation>还没有作答。作答之后，这里会显示每类题要用多长时间，以及每天用了多少时间。</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Once it is, this shows how much you have mastered of each section, mechanism and map.</source>
        <translation>还没有作答。作答之后，这里会显示每个章节、每种机制、每张机制图掌握了多少。</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Once it is, this shows how often you were right when you said unsure, fairly sure or very sure.</source>
        <translation>还没有作答。作答之后，这里会显示选“不确定”“比较确定”“非常确定”时各有多少答对。</translation>
    </message>
    <message>
        <source>Pays at</source>
        <translation>得分最高的答对比例</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Questions that you did not always get wholly right, the smallest share first, then those meant to be harder. Choose one to be asked again.</source>
        <translation>没有每次都完全答对的题，答对比例最低的在前；比例相同时，设定难度高的在前。点选一题即可再答一次。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share mastered</source>
        <translation>掌握比例</translation>
    </message>
    <message>
        <source>Share of answers that were right</source>
        <translation>答对的比例</translation>
    </message>
    <message>
        <source>So far your answers give no reason to state more or less certainty than you do.</source>
        <translation>到目前为止，没有理由把确定程度说得更高或更低。</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>确定与答对</translation>
    </message>
    <message>
        <source>The questions that take you longest</source>
        <translation>用时最长的题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>去答题</translation>
    </message>
    <message>
        <source>Too few answers to say: at least {count} at one level of certainty are needed.</source>
        <translation>作答太少，还不能判断：至少要有一档确定程度作答满 {count} 次。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>说明什么</translation>
    </message>
    <message>
        <source>Whether you are as right as you are sure; what is mastered, hard, slow</source>
        <translation>确定的是否真答对；哪些已掌握，哪些难，哪些慢</translation>
    </message>
    <message>
        <source>Whole box</source>
        <translation>整个方框</translation>
    </message>
    <message>
        <source>You know more than you trust yourself to: where you said &quot;{name}&quot;, {right} of {count} were right ({share}); from {bound} on the next level pays more.</source>
        <translation>低估了自己：选“{name}”的 {count} 次作答中答对 {right} 次（{share}）；答对比例超过{bound}，选更高一档得分更多。</translation>
    </message>
    <message>
        <source>You were surer than you were right: where you said &quot;{name}&quot;, {right} of {count} were right ({share}); that pays only from {bound}.</source>
        <translation>高估了自己：选“{name}”的 {count} 次作答中只答对 {right} 次（{share}）；答对比例达到{bound}，选这一档才划算。</translation>
    </message>
    <message>
        <source>all mastered</source>
        <translation>全部掌握</translation>
    </message>
    <message>
        <source>at least one wrong</source>
        <translation>至少一题答错</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>易</translation>
    </message>
    <message>
        <source>four of five</source>
        <translation>五分之四</translation>
    </message>
    <message>
        <source>from four of five on</source>
        <translation>五分之四以上</translation>
    </message>
    <message>
        <source>from two of three to four of five</source>
        <translation>三分之二至五分之四</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>难</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>in part, none wrong</source>
        <translation>部分掌握，没有答错</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>区间 {interval}</translation>
    </message>
    <message>
        <source>mastered</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>no question tests it</source>
        <translation>没有题目考查</translation>
    </message>
    <message>
        <source>none asked yet</source>
        <translation>都还没有答</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>nothing against it</source>
        <translation>没有相反的依据</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>作答太少，不能判断</translation>
    </message>
    <message>
        <source>too sure</source>
        <translation>过于确定</translation>
    </message>
    <message>
        <source>too unsure</source>
        <translation>过于不确定</translation>
    </message>
    <message>
        <source>two of three</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>up to two of three</source>
        <translation>三分之二以下</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{count} 次答对 {right} 次</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share} of {total} mastered</source>
        <translation>{total} 题中掌握 {share}</translation>
    </message>
    <message>
        <source>{shown} of {count} here, all in the table.</source>
        <translation>这里列出 {count} 题中的 {shown} 题，表格列出全部。</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message numerus="yes">
        <source>%n in words only</source>
        <translation>
            <numerusform>%n 项只有文字叙述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n 项无法比较</numerusform>
        </translation>
    </message>
    <message>
        <source>// days {start}–{end} are left out; the scale is the same on both sides</source>
        <translation>// 略去第 {start}–{end} 天；两侧比例相同</translation>
    </message>
    <message>
        <source>// months {start}–{end} are left out; the scale is the same on both sides</source>
        <translation>// 略去第 {start}–{end} 个月；两侧比例相同</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= 相同</translation>
    </message>
    <message>
        <source>A step whose time is not stated is never placed: it is an open span, in the order in which it is written.</source>
        <translation>时间没有写明的步骤不放到轴上，而是按记录中的先后画成虚线。</translation>
    </message>
    <message>
        <source>Arrow keys: up and down through the studies, left and right through their steps; J shows a table of all steps.</source>
        <translation>方向键：上下换研究，左右换步骤；按 J 显示全部步骤的表格。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>列成表格</translation>
    </message>
    <message>
        <source>Choose two to four studies in the list or in the menu to see them side by side, for example two that gave the cells by different routes.</source>
        <translation>请在列表或菜单中选 2～4 项研究，即可并排查看，例如给药途径不同的两项。</translation>
    </message>
    <message>
        <source>Compare it with other studies</source>
        <translation>与其他研究比较</translation>
    </message>
    <message>
        <source>Counted from the first treatment: no start of modelling is stated.</source>
        <translation>从首次治疗算起：造模何时开始没有写明。</translation>
    </message>
    <message>
        <source>Counted from the start of modelling: no time of a treatment is stated.</source>
        <translation>从造模开始算起：治疗的时间没有写明。</translation>
    </message>
    <message>
        <source>Day 0 = first treatment</source>
        <translation>第 0 天 = 首次治疗</translation>
    </message>
    <message>
        <source>Day 0 = start of modelling</source>
        <translation>第 0 天 = 造模开始</translation>
    </message>
    <message>
        <source>Days from the first treatment</source>
        <translation>从首次治疗算起的天数</translation>
    </message>
    <message>
        <source>Days from the start of modelling</source>
        <translation>从造模开始算起的天数</translation>
    </message>
    <message>
        <source>Each study stands on its own axis of time. Day 0 is the start of modelling or the first treatment, as you choose; a study that says only the other one stands on an axis of its own below.</source>
        <translation>每项研究按自己的时间轴排列。第 0 天可选造模开始或首次治疗；只写明另一种的研究，列在下面另一条轴上。</translation>
    </message>
    <message>
        <source>Enter, or a click on a study&apos;s name, opens a menu: to its card, to the left, to the right, remove. Delete removes the study of the column one is in.</source>
        <translation>按回车或点研究名称打开菜单：看卡片、左移、右移、移除。按 Delete 移除光标所在列的研究。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Hours and days share an axis, months and years another. Where a long gap is left out, two slanting strokes say so, and the scale is the same on both sides.</source>
        <translation>小时与天共用一条轴，月与年另用一条。略去的长间隔以两条斜线标出，两侧比例相同。</translation>
    </message>
    <message>
        <source>How to read the comparison</source>
        <translation>怎样看这张比较表</translation>
    </message>
    <message>
        <source>How to read the protocols</source>
        <translation>怎样看这些方案</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>看卡片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>研究类别</translation>
    </message>
    <message>
        <source>Months from the first treatment</source>
        <translation>从首次治疗算起的月数</translation>
    </message>
    <message>
        <source>Months from the start of modelling</source>
        <translation>从造模开始算起的月数</translation>
    </message>
    <message>
        <source>No times of steps stated</source>
        <translation>没有写明步骤的时间</translation>
    </message>
    <message>
        <source>One study is chosen. Choose one to three more in the list or in the menu.</source>
        <translation>已选 1 项研究。请在列表或菜单中再选 1～3 项。</translation>
    </message>
    <message>
        <source>Only fields whose values come from a list or are numbers are called different or the same. What is not stated, or not confirmed, is no difference. Fields in words are there to be read; so is a rise or a fall beside towards normal, which may be either.</source>
        <translation>只有取值固定或为数字的项目才判断异同。没有写明或未经核实的，不算差异。用文字叙述的项目请自行对读；一方写升高或降低、另一方写“趋向正常”时也是如此，因为后者可升可降。</translation>
    </message>
    <message>
        <source>Protocols of the studies</source>
        <translation>各研究的方案</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>移出比较</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Square: modelling. Triangle: treatment. Disc: measurement. Hollow shapes are not confirmed, or were read in a paper that may not be the one cited.</source>
        <translation>方块：造模。三角：治疗。圆点：测量。空心表示未经核实，或所读论文不一定就是所引的那一篇。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps without stated times, in the order written</source>
        <translation>步骤的时间没有写明，按记录先后排列</translation>
    </message>
    <message>
        <source>Studies side by side</source>
        <translation>研究并排比较</translation>
    </message>
    <message>
        <source>Studies to compare</source>
        <translation>要比较的研究</translation>
    </message>
    <message>
        <source>The comparison is a table already.</source>
        <translation>比较本身就是表格。</translation>
    </message>
    <message>
        <source>Time not stated; in the order written, distances mean nothing</source>
        <translation>时间没有写明；按记录先后排列，间距没有意义</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Two to four studies stand side by side, a row for each field. Choose them in the menu over the table, or on the card of a study.</source>
        <translation>2～4 项研究并排，每个项目一行。可在表格上方的菜单里选，也可从研究卡片上选。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What these claims do not say</source>
        <translation>这些主张没有说到的</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>a group each</source>
        <translation>各为一组</translation>
    </message>
    <message>
        <source>day {at}</source>
        <translation>第 {at} 天</translation>
    </message>
    <message>
        <source>differs in {some} of {whole} fields compared</source>
        <translation>在可比的 {whole} 项中有 {some} 项不同</translation>
    </message>
    <message>
        <source>hollow: not confirmed, or the paper may be another one</source>
        <translation>空心：未经核实，或不一定是所引的论文</translation>
    </message>
    <message>
        <source>hour {at}</source>
        <translation>第 {at} 小时</translation>
    </message>
    <message>
        <source>in words: read both</source>
        <translation>文字叙述，请对读</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>modelling</source>
        <translation>造模</translation>
    </message>
    <message>
        <source>month {at}</source>
        <translation>第 {at} 个月</translation>
    </message>
    <message>
        <source>no times stated</source>
        <translation>没有写明时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not comparable: not stated for</source>
        <translation>无法比较，未写明者</translation>
    </message>
    <message>
        <source>not comparable: nothing recorded for</source>
        <translation>无法比较，没有记录者</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>step {place} of {whole}</source>
        <translation>第 {place} 步，共 {whole} 步</translation>
    </message>
    <message>
        <source>time not stated</source>
        <translation>时间未写明</translation>
    </message>
    <message>
        <source>time not stated: an open span</source>
        <translation>时间未写明：虚线</translation>
    </message>
    <message>
        <source>times stated in {count} of {whole} studies</source>
        <translation>{whole} 项研究中有 {count} 项写明时间</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>{at} days before</source>
        <translation>前 {at} 天</translation>
    </message>
    <message>
        <source>{at} h before</source>
        <translation>前 {at} h</translation>
    </message>
    <message>
        <source>{at} months before</source>
        <translation>前 {at} 个月</translation>
    </message>
    <message>
        <source>{count} of {whole} studies</source>
        <translation>{whole} 项研究中有 {count} 项</translation>
    </message>
    <message>
        <source>{span} days before treatment</source>
        <translation>治疗前 {span} 天</translation>
    </message>
    <message>
        <source>{span} h before treatment</source>
        <translation>治疗前 {span} h</translation>
    </message>
    <message>
        <source>{span} months before treatment</source>
        <translation>治疗前 {span} 个月</translation>
    </message>
    <message>
        <source>{span} years before treatment</source>
        <translation>治疗前 {span} 年</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ 不同</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>替身</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Directory:</source>
        <translation>目录(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%n missed ones once more</source>
        <translation>
            <numerusform>再做没答对的 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数值题</translation>
    </message>
    <message>
        <source>A single question</source>
        <translation>单题</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部题目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Answered as chosen above.</source>
        <translation>已按上面所选作答。</translation>
    </message>
    <message>
        <source>Answered as chosen above; how sure you said you were</source>
        <translation>已按上面所选作答，确定程度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Before you end the practice</source>
        <translation>结束练习之前</translation>
    </message>
    <message>
        <source>Before you hand in</source>
        <translation>交卷之前</translation>
    </message>
    <message>
        <source>By mechanism</source>
        <translation>按机制</translation>
    </message>
    <message>
        <source>By section of the review</source>
        <translation>按综述章节</translation>
    </message>
    <message>
        <source>By walkthrough</source>
        <translation>按导学路线</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose a box or an arrow of the map first.</source>
        <translation>请先在图上选一个方框或箭头。</translation>
    </message>
    <message>
        <source>Choose a match for each of them first.</source>
        <translation>请先为每一项选好配对。</translation>
    </message>
    <message>
        <source>Choose a verdict and a reason, by click or digit.</source>
        <translation>选一个判断，再选一条理由：点击或按数字键。</translation>
    </message>
    <message>
        <source>Choose all that are right, by click or digit.</source>
        <translation>选出所有正确的选项：点击或按数字键。</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>请先选一个答案。</translation>
    </message>
    <message>
        <source>Choose both a verdict and a reason first.</source>
        <translation>请先选好判断和理由。</translation>
    </message>
    <message>
        <source>Choose for each what belongs to it.</source>
        <translation>为每一项选出与它相配的内容。</translation>
    </message>
    <message>
        <source>Choose one, by click or digit.</source>
        <translation>选一项：点击或按数字键。</translation>
    </message>
    <message>
        <source>Click in the right order, or press the digits in that order.</source>
        <translation>按正确的先后依次点击，或依次按数字键。</translation>
    </message>
    <message>
        <source>Click the box or the arrow, or choose it with the keys.</source>
        <translation>点击方框或箭头，也可以用键盘选择。</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Exam: timed, explained at the end</source>
        <translation>考试：计时，交卷后讲解</translation>
    </message>
    <message>
        <source>Filling a gap</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>Find out what you only believe you know: say how sure you are, then see why each option is right or wrong, and what it rests on. Answered: {answered} of {total}; right the last time: {right}.</source>
        <translation>看看哪些只是自以为知道：先说有多确定，再看每个选项为什么对、为什么错、依据在哪里。已答 {answered}/{total} 题，最近一次答对 {right} 题。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>From all questions</source>
        <translation>全部题目中选</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>接着上次继续</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>How sure are you? Choose below, or press Enter, then 1, 2 or 3.</source>
        <translation>有多确定？点选下面一项，或按 Enter 再按 1、2、3。</translation>
    </message>
    <message>
        <source>How sure are you? Press 1, 2 or 3.</source>
        <translation>有多确定？请按 1、2 或 3。</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>交卷前检查</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>配对题</translation>
    </message>
    <message>
        <source>Meant to be</source>
        <translation>预定难度</translation>
    </message>
    <message>
        <source>Naming what is hidden</source>
        <translation>说出被遮住的名称</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>None: nothing was answered wrongly or by guess the last time</source>
        <translation>没有：最近一次没有答错或靠猜的题</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Pointing at the map</source>
        <translation>在图上指出</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice: explained at once</source>
        <translation>练习：答完即讲解</translation>
    </message>
    <message>
        <source>Put all of them in order first.</source>
        <translation>请先排好全部各项。</translation>
    </message>
    <message>
        <source>Putting in order</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Several right answers</source>
        <translation>多项选择题</translation>
    </message>
    <message>
        <source>Sign of an arrow</source>
        <translation>箭头的作用方向</translation>
    </message>
    <message>
        <source>Single best answer</source>
        <translation>最佳选择题</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Take flag away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回作答</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>十分钟</translation>
    </message>
    <message>
        <source>That is something else: see its own card.</source>
        <translation>那是另一样东西，见它自己的卡片。</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>各题</translation>
    </message>
    <message>
        <source>The right answer to this question was corrected since you answered it. Your earlier answers are kept, but no longer count.</source>
        <translation>这道题的正确答案在你作答之后改正过。以前的作答还保留着，但不再计入。</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>True or false, and why</source>
        <translation>判断题（附理由）</translation>
    </message>
    <message>
        <source>Type a number in digits, such as 12 or 4.5.</source>
        <translation>请用阿拉伯数字填写，如 12 或 4.5。</translation>
    </message>
    <message>
        <source>Type an answer first.</source>
        <translation>请先输入答案。</translation>
    </message>
    <message>
        <source>Type the name, in Chinese or English; an abbreviation will do.</source>
        <translation>输入名称，中文、英文或缩写都可以。</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>输入数值。</translation>
    </message>
    <message>
        <source>Type what belongs into the gap, in Chinese or English.</source>
        <translation>输入空格处的内容，中文或英文都可以。</translation>
    </message>
    <message>
        <source>Very sure, and yet wrong</source>
        <translation>非常确定却答错</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>薄弱之处</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What went badly and what is new, from all sections in turn</source>
        <translation>答得不好的和没答过的，各章节轮流出题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>你选的是</translation>
    </message>
    <message>
        <source>You say how sure you are before the answer counts. Right scores 1, 2 or 3 points, wrong 0, −2 or −6: it pays to say what you really believe, two of three for the second step, four of five for the third. Where an answer can be right in part, its share counts and nothing is lost.</source>
        <translation>作答之前先说有多确定。答对得 1、2 或 3 分，答错得 0、−2 或 −6 分：照实说最划算，三次里能对两次再选第二档，五次里能对四次再选第三档。可以部分答对的题按比例得分，不扣分。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>asks to analyse</source>
        <translation>考查分析</translation>
    </message>
    <message>
        <source>asks to apply</source>
        <translation>考查应用</translation>
    </message>
    <message>
        <source>asks to evaluate</source>
        <translation>考查评价</translation>
    </message>
    <message>
        <source>asks to remember</source>
        <translation>考查记忆</translation>
    </message>
    <message>
        <source>asks to understand</source>
        <translation>考查理解</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>满分 {most}</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由是</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比较确定</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>right in part</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>非常确定</translation>
    </message>
    <message>
        <source>what is chosen does not count yet</source>
        <translation>现在选的还不算数</translation>
    </message>
    <message>
        <source>without certainty</source>
        <translation>未说明确定程度</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{answered} answered, {right} right the last time</source>
        <translation>已答 {answered} 题，最近一次答对 {right} 题</translation>
    </message>
    <message>
        <source>{answered} of {total} answered, {flagged} flagged. What is open can still be answered; your answers stay when the practice ends.</source>
        <translation>共 {total} 题，已答 {answered} 题，标记 {flagged} 题。没答的题还可以作答；结束练习后，答案都会保留。</translation>
    </message>
    <message>
        <source>{answered} of {total} answered, {flagged} flagged. You can still change every answer; handing in ends the exam and explains everything.</source>
        <translation>已答 {answered}/{total} 题，标记 {flagged} 题。现在每题都还能改；交卷后考试结束，全部题目给出讲解。</translation>
    </message>
    <message>
        <source>{answered} of {total} questions answered</source>
        <translation>已答 {answered}/{total} 题</translation>
    </message>
    <message>
        <source>{count} questions, those first of which you were surest</source>
        <translation>{count} 题，先做当时最有把握却答错的</translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>已答 {done}/{total} 题</translation>
    </message>
    <message>
        <source>{kind} (type {name})</source>
        <translation>{kind}（{name} 型）</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>答对 {right}/{total} 题</translation>
    </message>
    <message>
        <source>× Wrong</source>
        <translation>× 错误</translation>
    </message>
    <message>
        <source>× not there</source>
        <translation>× 不对</translation>
    </message>
    <message>
        <source>× wrong, and chosen</source>
        <translation>× 错误，你选了</translation>
    </message>
    <message>
        <source>◐ Right in part: {hits} of {parts}</source>
        <translation>◐ 部分正确：{hits}/{parts}</translation>
    </message>
    <message>
        <source>◐ {hits} of {parts} follow their neighbour rightly</source>
        <translation>◐ 相邻先后对了 {hits}/{parts} 处</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✓ right, and chosen</source>
        <translation>✓ 正确，你选了</translation>
    </message>
    <message>
        <source>✓ right, not chosen</source>
        <translation>✓ 正确，你没选</translation>
    </message>
</context>
<context>
    <name>QuizLinks</name>
    <message numerus="yes">
        <source>%n questions on this</source>
        <translation>
            <numerusform>相关自测 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions on this step</source>
        <translation>
            <numerusform>这一步的自测 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions on this walkthrough</source>
        <translation>
            <numerusform>这条导学的自测 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部自测题</translation>
    </message>
    <message>
        <source>Answered: {answered} of {total}</source>
        <translation>已答 {answered}/{total} 题</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容包</translation>
    </message>
    <message>
        <source>Doubtful question</source>
        <translation>有疑问的题目</translation>
    </message>
    <message>
        <source>Doubtful?</source>
        <translation>有疑问？</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Find out what you only believe you know</source>
        <translation>看看哪些只是自以为知道</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>接着上次继续</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>我的作答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>自测题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Questions: go on where you stopped</source>
        <translation>自测：接着上次继续</translation>
    </message>
    <message>
        <source>Questions: ten minutes</source>
        <translation>自测：十分钟</translation>
    </message>
    <message>
        <source>Questions: weak points</source>
        <translation>自测：薄弱之处</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Test yourself</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>This content has no questions.</source>
        <translation>这份内容没有自测题。</translation>
    </message>
    <message>
        <source>To have read something is not yet to know it: each answer is explained, with what it rests on.</source>
        <translation>看过不等于会：每题作答后都有解析，并给出依据。</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Weak points: {count}</source>
        <translation>薄弱之处：{count} 题</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>疑问在哪里</translation>
    </message>
    <message>
        <source>What the questions cover</source>
        <translation>自测覆盖</translation>
    </message>
    <message>
        <source>What you remember of it</source>
        <translation>记住了多少</translation>
    </message>
    <message>
        <source>discrepancies</source>
        <translation>出入与存疑</translation>
    </message>
    <message>
        <source>mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>walkthroughs</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>{name} {some} of {total}</source>
        <translation>{name} {some}/{total}</translation>
    </message>
</context>
<context>
    <name>QuizMap</name>
    <message numerus="yes">
        <source>%n arrows</source>
        <translation>
            <numerusform>%n 条箭头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n 个方框</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys and Tab walk through the map, Enter chooses; Enter again gives the answer.</source>
        <translation>用方向键和 Tab 在图上移动，按 Enter 选择；再按一次 Enter 作答。</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>用列表选</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>回到图上</translation>
    </message>
    <message>
        <source>Boxes and arrows of the map, in reading order</source>
        <translation>图上的方框和箭头，按阅读顺序</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Nothing is chosen on the map yet.</source>
        <translation>还没有在图上选择。</translation>
    </message>
    <message>
        <source>Part asked about</source>
        <translation>所问部分</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>hidden name</source>
        <translation>被遮住的名称</translation>
    </message>
    <message>
        <source>× your answer</source>
        <translation>× 你的答案</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✓ right, your answer</source>
        <translation>✓ 正确，你的答案</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>All {total} steps rest on the review&apos;s word alone.</source>
        <translation>全部 {total} 步都只有综述的话作依据。</translation>
    </message>
    <message>
        <source>No step rests on the review&apos;s word alone</source>
        <translation>没有一步只靠综述的话</translation>
    </message>
    <message>
        <source>The chain breaks first here:</source>
        <translation>这条链最先断在这里：</translation>
    </message>
    <message>
        <source>The first of the weakest steps:</source>
        <translation>最没有把握的几步里，第一步是：</translation>
    </message>
    <message>
        <source>all on the review&apos;s word alone</source>
        <translation>全都只有综述的话</translation>
    </message>
    <message>
        <source>measured in animals</source>
        <translation>在动物身上测过</translation>
    </message>
    <message>
        <source>measured in cells</source>
        <translation>在细胞中测过</translation>
    </message>
    <message>
        <source>measured in people</source>
        <translation>在人身上测过</translation>
    </message>
    <message>
        <source>measured in women</source>
        <translation>在女性身上测过</translation>
    </message>
    <message>
        <source>measured, but in what is not known</source>
        <translation>测过，但对象不明</translation>
    </message>
    <message>
        <source>the review&apos;s word alone</source>
        <translation>只有综述的话</translation>
    </message>
    <message>
        <source>the surest are steps {numbers}</source>
        <translation>最有把握的是第 {numbers} 步</translation>
    </message>
    <message>
        <source>the surest is step {number}</source>
        <translation>最有把握的是第 {number} 步</translation>
    </message>
    <message>
        <source>{total} steps, {core} of them core</source>
        <translation>共 {total} 步，核心 {core} 步</translation>
    </message>
    <message>
        <source>{word} of {total} steps rest on the review&apos;s word alone</source>
        <translation>{total} 步里有 {word} 步只有综述的话作依据</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{name} was not saved: it must end in {kinds}.</source>
        <translation>{name} 没有存成：文件名须以 {kinds} 结尾。</translation>
    </message>
    <message>
        <source>{name} was not saved: pofedu may not write in {folder}, or another program has the file open. Close it, or choose another folder.</source>
        <translation>{name} 没有存成：pofedu 不能写入 {folder}，或者另一个程序正开着这个文件。请先关闭它，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>{name} was not saved: the name is too long. Choose a shorter one.</source>
        <translation>{name} 没有存成：文件名太长。请换一个短些的。</translation>
    </message>
    <message>
        <source>{name} was not saved: the system did not let it be written in {folder}. Choose another folder.</source>
        <translation>{name} 没有存成：系统不允许写入 {folder}。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>{name} was not saved: there is a folder of that name. Choose another name.</source>
        <translation>{name} 没有存成：那里有一个同名的文件夹。请换一个名字。</translation>
    </message>
    <message>
        <source>{name} was not saved: there is no folder {folder}. Choose another one.</source>
        <translation>{name} 没有存成：文件夹 {folder} 不存在。请另选一个。</translation>
    </message>
    <message>
        <source>{name} was not saved: there is no room left in {folder}. Make room, or choose another folder.</source>
        <translation>{name} 没有存成：{folder} 没有剩余空间了。请腾出空间，或另选一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found, {count} of them by a value that is not confirmed. Press Enter to open the selected one.</source>
        <translation>
            <numerusform>找到 %n 条，其中 {count} 条是凭未核实的数据找到的。按回车打开选中的一条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Press Enter to open the selected one.</source>
        <translation>
            <numerusform>找到 %n 条。按回车打开选中的一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find entities, terms, claims, studies, passages, references, discrepancies and diagrams, in Chinese or English. Type a name, an abbreviation, an older name, the first letters of the pinyin or the number of a passage. Several words find what contains them all.</source>
        <translation>实体、术语、主张、研究、出处、文献、出入和机制图都能找，中文英文均可：名称、缩写、旧称、拼音首字母、出处编号。输入几个词，找到的是同时含有它们的内容。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search is not available</source>
        <translation>无法查找</translation>
    </message>
    <message>
        <source>The index of the content is damaged. Get a fresh copy of pofedu, or build the content again with dev.py setup. What was found: {reason}</source>
        <translation>内容的索引已损坏。请重新获取一份 pofedu，或用 dev.py setup 重新编译内容。具体情况：{reason}</translation>
    </message>
    <message>
        <source>The search has no part of that name.</source>
        <translation>查找页里没有这个部分。</translation>
    </message>
    <message numerus="yes">
        <source>Too many to list; these are the first %n. Add a word, or choose a kind.</source>
        <translation>
            <numerusform>结果太多，这里列出前 %n 条。可以多输几个字，或选一个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or shorter words, a space between two ideas, the abbreviation, or the other language. Words are matched from their beginning.</source>
        <translation>可以少输几个字、在两个意思之间加空格、改用缩写，或换另一种语言。英文单词从词首开始匹配。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>想找什么？</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About pofedu</source>
        <translation>关于 pofedu</translation>
    </message>
    <message>
        <source>Appearance and reading</source>
        <translation>外观与阅读</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>恢复 100 %</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>How to cite</source>
        <translation>如何引用</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Projector: strongest contrast and larger text.</source>
        <translation>投影主题对比度最高，文字也更大。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the welcome page again</source>
        <translation>再看一次欢迎页</translation>
    </message>
    <message>
        <source>Single-letter shortcuts</source>
        <translation>单字母快捷键</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>When off, the shortcuts with Ctrl still work.</source>
        <translation>关闭后，对应的 Ctrl 组合键照常可用。</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>It changes; whether up or down is not said.</source>
        <translation>有变化，升还是降没有说。</translation>
    </message>
    <message>
        <source>It was compared, and nothing differed.</source>
        <translation>比较过，没有看到差别。</translation>
    </message>
    <message>
        <source>It was looked for, and did not occur.</source>
        <translation>留意看过，没有出现。</translation>
    </message>
    <message>
        <source>Nothing is said of an effect.</source>
        <translation>没有说有什么作用。</translation>
    </message>
    <message>
        <source>There is less of it, or it is weaker.</source>
        <translation>比原来少，或比原来弱。</translation>
    </message>
    <message>
        <source>There is more of it, or it is stronger.</source>
        <translation>比原来多，或比原来强。</translation>
    </message>
    <message>
        <source>What was too high or too low comes back.</source>
        <translation>原来偏高或偏低，现在往正常回。</translation>
    </message>
</context>
<context>
    <name>Sketch</name>
    <message>
        <source>The chain of this walkthrough, drawn by itself</source>
        <translation>这条导学的完整链条，单独画出</translation>
    </message>
    <message>
        <source>The picture shows all claims of this walkthrough.</source>
        <translation>图中画出了这条导学的全部主张。</translation>
    </message>
    <message numerus="yes">
        <source>The picture shows the first claim of each core step; %n more of this walkthrough are not in it.</source>
        <translation>
            <numerusform>图中画出每个核心步骤的第一条主张；这条导学另有 %n 条没有画进来。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>A doubt about the review</source>
        <translation>对综述的一处质疑</translation>
    </message>
    <message>
        <source>Against what</source>
        <translation>与什么不符</translation>
    </message>
    <message>
        <source>Card and list</source>
        <translation>卡片与列表</translation>
    </message>
    <message>
        <source>Choose a claim, study or discrepancy to report it.</source>
        <translation>先选中一条主张、一项研究或一处出入，才能报错。</translation>
    </message>
    <message>
        <source>Choose a claim, study, discrepancy or reference to copy it.</source>
        <translation>先选中一条主张、一项研究、一处出入或一条文献，才能复制。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>出入</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>在列表中筛选</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>How directly</source>
        <translation>直接程度</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>没有交代</translation>
    </message>
    <message>
        <source>Not confirmed by any page, so not put in order</source>
        <translation>没有页面核实，不参与排序</translation>
    </message>
    <message>
        <source>Not in the ledger</source>
        <translation>台账中没有</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Nothing, and why</source>
        <translation>未成为记录，有说明</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在图上</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>The sources hold no &quot;{target}&quot;.</source>
        <translation>来源中没有“{target}”。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no list called &quot;{id}&quot;. The lists are: {lists}.</source>
        <translation>没有名为“{id}”的列表。现有列表：{lists}。</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对什么</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>成为了什么</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>为什么没有采纳</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>year confirmed by a page: {count}</source>
        <translation>年份经页面核实 {count}</translation>
    </message>
    <message>
        <source>{done} of {due} accounted for</source>
        <translation>{done}/{due} 处已交代</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>列出 {shown}/{total}</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>The whole map, small</source>
        <translation>全图缩略</translation>
    </message>
</context>
<context>
    <name>Studies</name>
    <message>
        <source>&quot;{query}&quot;</source>
        <translation>“{query}”</translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n 项研究</numerusform>
        </translation>
    </message>
    <message>
        <source>Add or remove studies</source>
        <translation>添加或移除研究</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>All %n studies and papers of this pack</source>
        <translation>
            <numerusform>本包全部 %n 项研究和文献</numerusform>
        </translation>
    </message>
    <message>
        <source>Among the studies</source>
        <translation>在研究页</translation>
    </message>
    <message>
        <source>Animals, so not counted here; for what was done to them see “What was done”</source>
        <translation>动物，因此不计入；对它们做了什么，见“怎样做的”</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他途径</translation>
    </message>
    <message>
        <source>Cells in culture: neither people nor animals</source>
        <translation>培养的细胞，既不是人，也不是动物</translation>
    </message>
    <message>
        <source>Choose a study to copy it with its citation.</source>
        <translation>请先选中一项研究，再连同引文复制。</translation>
    </message>
    <message>
        <source>Choose a study to report it.</source>
        <translation>请先选中一项研究，再报告问题。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Explain it, or into its card</source>
        <translation>解释这一处，或进入卡片</translation>
    </message>
    <message>
        <source>Find among the studies</source>
        <translation>在研究中查找</translation>
    </message>
    <message>
        <source>First year of the time view</source>
        <translation>“年代”视图的起始年份</translation>
    </message>
    <message>
        <source>From mark to mark, from cell to cell</source>
        <translation>在标记或格子之间移动</translation>
    </message>
    <message>
        <source>Gap map</source>
        <translation>空白图</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>Into a vein</source>
        <translation>静脉</translation>
    </message>
    <message>
        <source>Into the ovary</source>
        <translation>卵巢内</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>文献类型</translation>
    </message>
    <message>
        <source>Last year of the time view</source>
        <translation>“年代”视图的截止年份</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Move a column, in the menu of columns</source>
        <translation>在列菜单中移动一列</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Not confirmed by any page, so not put in order</source>
        <translation>没有页面证实，故不参与排序</translation>
    </message>
    <message>
        <source>Numbers count studies; 3/12 means that the other filters leave 3 of 12. A study can stand under several values. What no page and no passage confirmed counts only under &quot;Not confirmed&quot;. Space shows or hides a value; the right arrow key leads to &quot;only&quot;.</source>
        <translation>数字是研究的项数；3/12 表示其他筛选在 12 项中留下 3 项。一项研究可以同时归入几个值。没有页面或段落证实的内容只计入“未核实”。空格键显示或隐藏一个值，右方向键移到“只看”。</translation>
    </message>
    <message>
        <source>On a diagram; where it fits, also among the studies</source>
        <translation>机制图上；适用时在研究页也可用</translation>
    </message>
    <message>
        <source>Primary study</source>
        <translation>原始研究</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>综述</translation>
    </message>
    <message>
        <source>Single cases: an interval would mean nothing</source>
        <translation>个别病例：算区间没有意义</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take a study out of the comparison</source>
        <translation>把一项研究移出比较</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>The studies as a table</source>
        <translation>研究一览表</translation>
    </message>
    <message>
        <source>The study is recorded under “{population}”. That alone does not say whether these animals had a transplantation; what was done to them stands on the card.</source>
        <translation>这项研究记录在“{population}”之下，仅凭这一点不能断定这些动物是否做过移植；对它们做了什么，见卡片。</translation>
    </message>
    <message>
        <source>There is no study and no view called &quot;{id}&quot;. The views are: {names}.</source>
        <translation>没有名为“{id}”的研究或视图。视图有：{names}。</translation>
    </message>
    <message>
        <source>These are cells in culture: neither people nor animals.</source>
        <translation>这些是培养的细胞，既不是人，也不是动物。</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Tick a value, a column or a study</source>
        <translation>勾选一个取值、一列或一项研究</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>到第一个、最后一个</translation>
    </message>
    <message>
        <source>Touched by some</source>
        <translation>有不符或疑问</translation>
    </message>
    <message>
        <source>Treatment studies in recipients of HSCT: {some} of {whole}</source>
        <translation>以 HSCT 受者为对象的治疗研究：{whole} 项中有 {some} 项</translation>
    </message>
    <message>
        <source>View and card</source>
        <translation>视图与卡片</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>给予什么</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测了什么</translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>一项也没有勾选</translation>
    </message>
    <message>
        <source>{left} of {count} studies</source>
        <translation>{count} 项研究中的 {left} 项</translation>
    </message>
    <message>
        <source>{shown} of {whole} shown</source>
        <translation>显示 {whole} 项中的 {shown} 项</translation>
    </message>
</context>
<context>
    <name>StudyCard</name>
    <message>
        <source>A count, no direction</source>
        <translation>只是计数，没有方向</translation>
    </message>
    <message>
        <source>And in cultured cells, as to {measured}?</source>
        <translation>在培养的细胞中，以下各项又如何：{measured}？</translation>
    </message>
    <message>
        <source>Before the treatment: where the study started, no result</source>
        <translation>治疗之前：研究的起点，不是结果</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>治疗前</translation>
    </message>
    <message>
        <source>Does giving {given} make a difference in {whom}, as to {measured}?</source>
        <translation>给予：{given}。这对{whom}的以下各项是否有影响：{measured}？</translation>
    </message>
    <message>
        <source>No direction recorded</source>
        <translation>没有记录方向</translation>
    </message>
    <message>
        <source>No steps are recorded.</source>
        <translation>没有步骤的记录。</translation>
    </message>
    <message>
        <source>Not stated in the review</source>
        <translation>综述未说明</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>The protocol on an axis of time, %n steps</source>
        <translation>
            <numerusform>时间轴上的方案，共 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Under none of these headings</source>
        <translation>不属于以上各类</translation>
    </message>
    <message>
        <source>What was seen in cultured cells, as to {measured}?</source>
        <translation>在培养的细胞中，以下各项如何：{measured}？</translation>
    </message>
    <message>
        <source>What was seen in {whom} after giving {given}, as to {measured}?</source>
        <translation>给予：{given}。之后{whom}的以下各项如何：{measured}？</translation>
    </message>
    <message>
        <source>What was seen in {whom}, as to {measured}?</source>
        <translation>{whom}的以下各项如何：{measured}？</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>bibliographic: read on a page</source>
        <translation>文献信息：读自网页</translation>
    </message>
    <message>
        <source>design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>for the model see below</source>
        <translation>造模见下</translation>
    </message>
    <message>
        <source>inferred from what was read</source>
        <translation>据读到的内容推断</translation>
    </message>
    <message>
        <source>inferred from “In whom”</source>
        <translation>由“对象”推知</translation>
    </message>
    <message>
        <source>into a vein</source>
        <translation>注入静脉</translation>
    </message>
    <message>
        <source>into the ovary</source>
        <translation>注入卵巢</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>measured in</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>our terms</source>
        <translation>本软件的用语</translation>
    </message>
    <message>
        <source>our wording, composed from this record:</source>
        <translation>本软件据本条记录拟写：</translation>
    </message>
    <message>
        <source>recorded as</source>
        <translation>记作</translation>
    </message>
    <message>
        <source>the name is ours</source>
        <translation>名称由本软件拟定</translation>
    </message>
    <message>
        <source>unverified: nothing of it was read</source>
        <translation>未核实：没有读过</translation>
    </message>
</context>
<context>
    <name>StudyFiles</name>
    <message>
        <source>Print this view…</source>
        <translation>打印本视图…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存本视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存本视图…</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>带走</translation>
    </message>
    <message numerus="yes">
        <source>The %n references of these studies</source>
        <translation>
            <numerusform>这些研究的 %n 篇文献</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this view to save or to print.</source>
        <translation>本视图中没有可保存或打印的内容。</translation>
    </message>
    <message>
        <source>This view is saved as {name}.</source>
        <translation>本视图已存为 {name}。</translation>
    </message>
</context>
<context>
    <name>StudyRoom</name>
    <message>
        <source>Choose one to three more studies in the list.</source>
        <translation>在列表中再选一到三项研究。</translation>
    </message>
    <message>
        <source>Choose two to four studies in the list.</source>
        <translation>在列表中选两到四项研究。</translation>
    </message>
    <message>
        <source>Disc: in women. Triangle: in animals. Square: in cells. Diamond: in what is not stated. A ring with a number: several studies, and how many.</source>
        <translation>圆形：在女性中。三角形：在动物中。方形：在细胞中。菱形：未说明对象。圈中有数字：多项研究，数字为项数。</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>怎么看</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing is pooled; Ctrl+I tells why.</source>
        <translation>这里什么都不合并；按 Ctrl+I 看原因。</translation>
    </message>
    <message>
        <source>These two numbers do not change with the filters.</source>
        <translation>这两个数不随筛选而变。</translation>
    </message>
    <message>
        <source>This is not a GRADE rating and cannot be one; Ctrl+I tells why.</source>
        <translation>这不是 GRADE 分级，也做不成 GRADE 分级；按 Ctrl+I 看原因。</translation>
    </message>
    <message>
        <source>Treatment studies after HSCT: {some} of {whole}</source>
        <translation>HSCT 受者中的治疗研究 {some}/{whole}</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>&quot;{name}&quot; is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns not stated in any row</source>
        <translation>
            <numerusform>%n 列在任何一行中都没有写明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its claims are drawn there</source>
        <translation>
            <numerusform>那里画出以它为依据的 %n 条主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on a heading sorts, once more turns round; with Shift it sorts further. Without a mouse, &quot;Order&quot; does the same. The left and right arrow keys go from column to column; up and down choose a study, Enter goes into its card.</source>
        <translation>点击列名即按此列排序，再点一次倒过来；按住 Shift 再点，可接着按另一列排序。不用鼠标时，“次序”按钮作用相同。左右方向键逐列移动，上下方向键选择研究，回车键进入卡片。</translation>
    </message>
    <message>
        <source>A field that no page states says so. That is not a no: a study without a scaffold in its row may have used one and not been read on it.</source>
        <translation>没有任何页面写明的项目会注明“未说明”。这不等于“没有”：一行中没有写支架，也可能是用了而没有读到。</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>关于本表</translation>
    </message>
    <message>
        <source>Address in pofedu</source>
        <translation>在 pofedu 中的地址</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>As the pack has them</source>
        <translation>按内容包的次序</translation>
    </message>
    <message>
        <source>Beneath each value stands where it comes from: the review, the paper itself, or a paper that matches but may be another one. What nobody could confirm is grey; it is never put in order, and no filter takes it for known.</source>
        <translation>每个值下面写着它的出处：综述、论文本身，或相符但可能并非同一篇的论文。未经查实的值显示为灰色，不参与排序，筛选时也不算作已知。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns that stay in sight</source>
        <translation>固定在左侧的列数</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制整表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Direction, and of how many outcomes</source>
        <translation>方向（各几项结局）</translation>
    </message>
    <message>
        <source>Directions stand beside what was measured and are never added up: more of one thing and less of another can both be good.</source>
        <translation>方向与所测指标写在一起，从不相加：一项增加与另一项减少，都可能是好事。</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>How to read this table</source>
        <translation>怎样读这张表</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>括号内</translation>
    </message>
    <message>
        <source>In recipients</source>
        <translation>受者中的研究</translation>
    </message>
    <message>
        <source>In the table of studies</source>
        <translation>在研究表格中</translation>
    </message>
    <message>
        <source>Letters behind values</source>
        <translation>数值后的字母</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Mechanism and pathway</source>
        <translation>机制与通路</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filters, order and columns, not what they show</source>
        <translation>视图的名称；保存的是筛选、次序和列，而不是其中的内容</translation>
    </message>
    <message>
        <source>No longer by</source>
        <translation>不再按此排序</translation>
    </message>
    <message>
        <source>Not saved: it needs a name.</source>
        <translation>未保存：需要一个名称。</translation>
    </message>
    <message>
        <source>Not stated, or no one value to put in order</source>
        <translation>没有写明，或没有可供排序的单一数值</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Save this view under a name</source>
        <translation>为本视图命名并保存</translation>
    </message>
    <message>
        <source>Save under a name…</source>
        <translation>命名保存…</translation>
    </message>
    <message>
        <source>Saved as &quot;{name}&quot;.</source>
        <translation>已存为“{name}”。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Scaffold, gel or spheroid</source>
        <translation>支架、凝胶或球体</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Alt with an arrow key moves it.</source>
        <translation>空格键显示或隐藏一列，Alt 加上下方向键移动它。</translation>
    </message>
    <message>
        <source>Status of the paper</source>
        <translation>文献查实情况</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>综述</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>再按</translation>
    </message>
    <message>
        <source>This column has no order of its own.</source>
        <translation>这一列没有可依据的次序。</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>倒过来</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>表中所示</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量了什么</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已查实</translation>
    </message>
    <message>
        <source>counts only</source>
        <translation>只是计数</translation>
    </message>
    <message>
        <source>from its steps</source>
        <translation>据其步骤</translation>
    </message>
    <message>
        <source>headings of pofedu&apos;s own</source>
        <translation>pofedu 自拟的类目</translation>
    </message>
    <message>
        <source>not stated in any row</source>
        <translation>任何一行中都没有写明</translation>
    </message>
    <message>
        <source>printed as {numbers}</source>
        <translation>印作 {numbers}</translation>
    </message>
    <message>
        <source>where a value comes from: the review, the paper itself, or nowhere that was confirmed</source>
        <translation>是该项的出处：综述、论文本身，或未经查实</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>原有顺序</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>{name}, reversed</source>
        <translation>{name}（反序）</translation>
    </message>
</context>
<context>
    <name>Through time</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n 项未核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 项不详</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: their year is not confirmed</source>
        <translation>
            <numerusform>%n 项留下：年份未核实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%n 项研究</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a confirmed year stay</source>
        <translation>
            <numerusform>%n 项年份未核实，仍保留</numerusform>
        </translation>
    </message>
    <message>
        <source>+ and − zoom, F shows all years, J shows the table. The mouse drags the plot, the wheel zooms, the handles beneath the years filter.</source>
        <translation>+ 和 − 缩放，F 显示全部年份，J 显示表格。鼠标可拖动图面，滚轮缩放，年份下方的两个把手用来筛选年份。</translation>
    </message>
    <message>
        <source>A full mark: a page of the paper confirms the year, and the paper is surely the one meant. A hollow mark: the year is printed or believed, not confirmed. Without a year a study stands at the side.</source>
        <translation>实心：年份在论文页面上核实过，且确定就是所引的那篇。空心：年份是印出的或推测的，尚未核实。没有年份的研究排在一侧。</translation>
    </message>
    <message>
        <source>A mark is a study. It stands in the year of its paper, in every lane that it belongs to. Marks side by side in one year are in no order within it.</source>
        <translation>一个标记是一项研究，位于论文发表的年份，并出现在它所属的每一行。同一年里左右并排的标记不分先后。</translation>
    </message>
    <message>
        <source>Arrow keys walk: left and right in time, up and down between lanes. Enter opens the card or the list. Shift with an arrow key moves the last year, with Ctrl the first one.</source>
        <translation>方向键移动：左右按时间，上下换行。回车打开卡片或列表。Shift 加左右键移动末年，再加 Ctrl 移动首年。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格形式</translation>
    </message>
    <message>
        <source>Enter lists them</source>
        <translation>按回车列出</translation>
    </message>
    <message>
        <source>Filter years</source>
        <translation>筛选年份</translation>
    </message>
    <message>
        <source>Filtering by years can leave out only confirmed years. All other studies stay, hatched and counted, for nobody knows that they lie outside.</source>
        <translation>按年份筛选只能排除年份已核实的研究。其余研究都保留，画成斜线并计数，因为无从知道它们是否在范围之外。</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>How to read this view</source>
        <translation>怎样读这张图</translation>
    </message>
    <message>
        <source>In animals</source>
        <translation>在动物中</translation>
    </message>
    <message>
        <source>In cells</source>
        <translation>在细胞中</translation>
    </message>
    <message>
        <source>In what is not stated</source>
        <translation>未说明对象</translation>
    </message>
    <message>
        <source>In women</source>
        <translation>在女性中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>分行</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>No study is left. Show everything, or widen the filters.</source>
        <translation>没有剩下的研究。请显示全部，或放宽筛选。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Several studies, and how many</source>
        <translation>多项研究（数字为项数）</translation>
    </message>
    <message>
        <source>Studies through time</source>
        <translation>各年代的研究</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>That there are many studies in a lane says nothing about how sure a finding is, nor in how many women it was seen.</source>
        <translation>一行里研究多，并不说明结论有多确定，也不说明在多少女性中见到过。</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>截止年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year confirmed</source>
        <translation>年份已核实</translation>
    </message>
    <message>
        <source>Year not confirmed</source>
        <translation>年份未核实</translation>
    </message>
    <message>
        <source>Year not confirmed, so it stays</source>
        <translation>年份未核实，故保留</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>年份不详</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>{year} 年起</translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation>至 {year} 年</translation>
    </message>
    <message>
        <source>{some} of {whole} years confirmed</source>
        <translation>{whole} 项中 {some} 项年份已核实</translation>
    </message>
    <message>
        <source>{year}, confirmed</source>
        <translation>{year} 年，已核实</translation>
    </message>
    <message>
        <source>{year}, not confirmed</source>
        <translation>{year} 年，未核实</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n 项筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>A place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A session of questions</source>
        <translation>一次自测</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>Discrepancy or question</source>
        <translation>出入或存疑</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>In other content</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>{name} (not in this content)</source>
        <translation>{name}（当前内容中没有）</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message numerus="yes">
        <source>%n claims on this map</source>
        <translation>
            <numerusform>这张图共 %n 条主张</numerusform>
        </translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>In what is not stated, or no study is known</source>
        <translation>测量对象未说明，或未查到研究</translation>
    </message>
    <message>
        <source>Kind of arrow</source>
        <translation>箭头类别</translation>
    </message>
    <message>
        <source>Map and table</source>
        <translation>图与表格</translation>
    </message>
    <message>
        <source>No counted study measured these there</source>
        <translation>以下各条，没有计入的研究在那里测量过</translation>
    </message>
    <message>
        <source>No effect stated</source>
        <translation>未涉及效应</translation>
    </message>
    <message>
        <source>No step between is named</source>
        <translation>未提中间环节</translation>
    </message>
    <message>
        <source>Part of the map</source>
        <translation>图中分区</translation>
    </message>
    <message numerus="yes">
        <source>Table copied: %n rows.</source>
        <translation>
            <numerusform>已复制表格，共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence carries no reference</source>
        <translation>原句没有引文</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>no study known</source>
        <translation>未查到研究</translation>
    </message>
    <message>
        <source>not by a counted study</source>
        <translation>无计入的研究</translation>
    </message>
    <message>
        <source>so the review says</source>
        <translation>据综述所说</translation>
    </message>
    <message>
        <source>{count} of those shown were measured there</source>
        <translation>所示各条中有 {count} 条在那里测量过</translation>
    </message>
    <message>
        <source>{shown} of {total} claims; {gone} hidden, as on the map</source>
        <translation>列出 {shown}/{total} 条主张；与图上一样隐藏了 {gone} 条</translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message numerus="yes">
        <source>%n steps are not seen yet; go to the first</source>
        <translation>
            <numerusform>还有 %n 步没有看过；去看第一步</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>一处界限</translation>
    </message>
    <message>
        <source>A study that is missing</source>
        <translation>一项缺少的研究</translation>
    </message>
    <message>
        <source>Again from the start</source>
        <translation>从头再来一遍</translation>
    </message>
    <message>
        <source>All core steps seen; {done} of {total} in all</source>
        <translation>核心步骤已全部看过；共看过 {done}/{total} 步</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>All walkthroughs</source>
        <translation>全部导学</translation>
    </message>
    <message>
        <source>All {total} steps seen</source>
        <translation>{total} 步已全部看过</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose an answer first. 0, or PgDn again, shows it without.</source>
        <translation>先选一个答案。按 0 或再按一次 PgDn，不作答直接显示。</translation>
    </message>
    <message>
        <source>Choose with 1–{count} or a click, here or on a numbered box of the map. Enter answers; 0 shows it without an answer.</source>
        <translation>按 1–{count} 或点击选择，也可点击图上带编号的方框。回车键作答；按 0 不作答直接显示。</translation>
    </message>
    <message>
        <source>Choose with 1–{count} or a click. Enter answers; 0 shows it without an answer.</source>
        <translation>按 1–{count} 或点击选择。回车键作答；按 0 不作答直接显示。</translation>
    </message>
    <message>
        <source>Core steps only</source>
        <translation>只看核心步骤</translation>
    </message>
    <message>
        <source>Each is a question that the review answers step by step. First say what you expect, then see what is known, how sure it is, and where it stops. Gone through: {through} of {total}.</source>
        <translation>每一条都是一个问题，沿着综述一步一步作答：先说出你的预测，再看已知什么、有多确定、到哪里为止。已走完 {through}/{total} 条。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>从上次停下的地方继续</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>Its weakest link</source>
        <translation>最弱的一环</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Not known in patients</source>
        <translation>患者中尚不知道</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在图上</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. Play goes on by itself.</source>
        <translation>已暂停。按“自动播放”继续。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>自动播放</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Skip: show the answer</source>
        <translation>跳过，看答案</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Something that does not agree</source>
        <translation>一处不一致</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>速度：快</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>速度：正常</translation>
    </message>
    <message>
        <source>Speed: slow</source>
        <translation>速度：慢</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The chain in one sentence</source>
        <translation>一句话说完整条链</translation>
    </message>
    <message>
        <source>The claims of this step</source>
        <translation>这一步的主张</translation>
    </message>
    <message>
        <source>The claims of this step, drawn by themselves</source>
        <translation>这一步的主张，单独画出</translation>
    </message>
    <message>
        <source>The end of the walkthrough</source>
        <translation>导学的终点</translation>
    </message>
    <message>
        <source>The row of steps: the more of its four bars are filled, the surer a step is; a dashed frame is a detail; a tick is a right answer, a cross a wrong one, a dash a skipped one, a dot a step only seen.</source>
        <translation>步骤条：四格中填满的越多，这一步越确定；虚线框表示细节；对勾表示答对，叉号表示答错，短横表示跳过，圆点表示只是看过。</translation>
    </message>
    <message numerus="yes">
        <source>The weakest of its %n claims counts.</source>
        <translation>
            <numerusform>共 %n 条主张，以最弱的一条为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no walkthrough called &quot;{id}&quot;.</source>
        <translation>没有名为“{id}”的导学。</translation>
    </message>
    <message>
        <source>This step does not rest on the review alone</source>
        <translation>这一步不只依据综述</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到终点</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改变了什么</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>你的预测是什么？</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>接着怎样</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>What it could matter for</source>
        <translation>可能关系到什么</translation>
    </message>
    <message>
        <source>What this step says</source>
        <translation>这一步说了什么</translation>
    </message>
    <message>
        <source>Where to go next</source>
        <translation>接下来去哪里</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>You predicted {right} of {answered}.</source>
        <translation>预测了 {answered} 步，对了 {right} 步。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>answered right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>answered wrong</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>not stated in the review</source>
        <translation>综述未说明</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{count} steps, {core} of them core. Each asks first what you expect, then shows it.</source>
        <translation>共 {count} 步，其中 {core} 步是核心。每一步先问你的预测，再给出答案。</translation>
    </message>
    <message>
        <source>{done} of {total} steps seen</source>
        <translation>已看过 {done}/{total} 步</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Each arrow and each sentence shows who says so, in what it was observed, how sure it is and where it stops.</source>
        <translation>每条箭头、每句话都交代：谁说的，在什么对象中观察到，有多确定，到哪里为止。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to pofedu</source>
        <translation>欢迎使用 pofedu</translation>
    </message>
    <message>
        <source>You can change language and theme later, under Settings. Press F1 for keyboard shortcuts.</source>
        <translation>语言和主题以后都可以在“设置”中更改。按 F1 查看快捷键。</translation>
    </message>
    <message>
        <source>pofedu teaches, from one published review, how haematopoietic stem cell transplantation damages the ovary and how umbilical-cord mesenchymal stem cells may repair it.</source>
        <translation>pofedu 依据一篇已发表的综述，讲解造血干细胞移植如何损伤卵巢，以及脐带间充质干细胞可能如何修复卵巢。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Address copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中文和英文</translation>
    </message>
    <message>
        <source>Choose an arrow first</source>
        <translation>请先选中一条箭头</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>详情已复制。</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>机制图</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Go to an address</source>
        <translation>前往地址</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No content called &quot;{name}&quot; is open.</source>
        <translation>没有打开名为“{name}”的内容。</translation>
    </message>
    <message>
        <source>No log can be written in {folder}.</source>
        <translation>无法在 {folder} 中写入日志。</translation>
    </message>
    <message>
        <source>No mistake can be reported on this card; on a claim, study or discrepancy one can.</source>
        <translation>这张卡片不能报错；主张、研究和出入的卡片可以。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Something went wrong and was written to the log. You can go on.</source>
        <translation>出现问题，已写入日志；可以继续使用。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size {percent}</source>
        <translation>文字大小 {percent}</translation>
    </message>
    <message>
        <source>Text size {percent}: this is the largest.</source>
        <translation>文字大小 {percent}：已是最大。</translation>
    </message>
    <message>
        <source>Text size {percent}: this is the smallest in the projector theme.</source>
        <translation>文字大小 {percent}：在投影主题中已是最小。</translation>
    </message>
    <message>
        <source>Text size {percent}: this is the smallest.</source>
        <translation>文字大小 {percent}：已是最小。</translation>
    </message>
    <message>
        <source>The content could not be opened, so there is nothing to show here. Get a fresh copy of pofedu, or build the content again with dev.py setup; the details say which file is at fault.</source>
        <translation>内容包无法打开，因此这里什么也显示不了。请重新获取 pofedu，或用 dev.py setup 重新生成内容包；详情中写明了是哪个文件出错。</translation>
    </message>
    <message>
        <source>The screen is black; press B or Esc, or click, to bring it back.</source>
        <translation>屏幕已变黑；按 B、Esc 或单击即可恢复。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no home folder here: notes are kept in {folder} for now. Save a copy before you leave.</source>
        <translation>这里没有个人文件夹：笔记暂时保存在 {folder}。离开前请另存一份。</translation>
    </message>
    <message>
        <source>There is no page called &quot;{name}&quot;.</source>
        <translation>没有名为“{name}”的页面。</translation>
    </message>
    <message>
        <source>There is nothing at this address: {reason}</source>
        <translation>这个地址没有内容：{reason}</translation>
    </message>
    <message>
        <source>This card cannot be copied; a claim, study or discrepancy can.</source>
        <translation>这张卡片不能复制；主张、研究和出入的卡片可以。</translation>
    </message>
    <message>
        <source>This is not an address. An address looks like this: {example}</source>
        <translation>这不是有效的地址。正确的写法例如：{example}</translation>
    </message>
    <message>
        <source>This page failed and was closed. Everything else still works; go to the page again to reopen it. If it fails again, the details help to find the fault.</source>
        <translation>本页出错，已关闭。其余部分照常可用；再次进入即可重新打开。若再次出错，详情有助于查明原因。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>Walkthroughs</source>
        <translation>导学</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>无内容</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A page of the paper was read</source>
        <translation>读过论文页面</translation>
    </message>
    <message>
        <source>A paper matches [{number}], but it is not certain</source>
        <translation>有论文与文献 [{number}] 相符，但未确证</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Against another source</source>
        <translation>与其他来源不符</translation>
    </message>
    <message>
        <source>Against arithmetic</source>
        <translation>与验算不符</translation>
    </message>
    <message>
        <source>Against the paper itself</source>
        <translation>与原论文不符</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Animals with GVHD</source>
        <translation>GVHD 动物</translation>
    </message>
    <message>
        <source>Animals with POF</source>
        <translation>POF 动物</translation>
    </message>
    <message>
        <source>Background knowledge, not from the review</source>
        <translation>背景知识，不出自综述</translation>
    </message>
    <message>
        <source>Brings towards normal</source>
        <translation>趋向正常</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>疾病负担</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>个案报告</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>有对照</translation>
    </message>
    <message>
        <source>Cultured cells</source>
        <translation>培养的细胞</translation>
    </message>
    <message>
        <source>Decreases</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Depends on which paper is meant</source>
        <translation>取决于所引是哪一篇</translation>
    </message>
    <message>
        <source>Differences between cells</source>
        <translation>细胞的异质性</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Direction not stated</source>
        <translation>未说明方向</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Enhancing the cells</source>
        <translation>增强疗效</translation>
    </message>
    <message>
        <source>Ethics and regulation</source>
        <translation>伦理与监管</translation>
    </message>
    <message>
        <source>Every step named</source>
        <translation>各步写明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>From a page read for {numbers}</source>
        <translation>出自文献 {numbers} 的论文页面</translation>
    </message>
    <message>
        <source>Hormone</source>
        <translation>激素</translation>
    </message>
    <message>
        <source>Hormone therapy</source>
        <translation>激素治疗</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人</translation>
    </message>
    <message>
        <source>In part background knowledge, not from the review</source>
        <translation>其中有背景知识，不是出自综述</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>损伤</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>Match not certain</source>
        <translation>相符但未确证</translation>
    </message>
    <message>
        <source>Matching paper, not certain</source>
        <translation>有相符的论文，未确证</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Misprint in the review</source>
        <translation>综述中的印刷错误</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>小鼠</translation>
    </message>
    <message>
        <source>Name in use today; background, not from the review</source>
        <translation>现行名称；背景知识，不出自综述</translation>
    </message>
    <message>
        <source>Named by the review only</source>
        <translation>只见于综述</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>含义较窄</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>未见差异</translation>
    </message>
    <message>
        <source>No effect stated</source>
        <translation>未涉及效应</translation>
    </message>
    <message>
        <source>No study is known that measured this</source>
        <translation>未查到测量过这一点的研究</translation>
    </message>
    <message>
        <source>No study with a known design measured this</source>
        <translation>没有设计明确的研究测量过这一点</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>未能查明</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观察到</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Older name</source>
        <translation>旧称</translation>
    </message>
    <message>
        <source>Other animals</source>
        <translation>其他动物</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>Paper confirmed, this not read in it</source>
        <translation>论文已查明，但没有从中读到这一点</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人体</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>表型</translation>
    </message>
    <message>
        <source>Pig</source>
        <translation>猪</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Potential or indirect</source>
        <translation>潜在或间接</translation>
    </message>
    <message>
        <source>Primary study</source>
        <translation>原始研究</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>射线</translation>
    </message>
    <message>
        <source>Rat</source>
        <translation>大鼠</translation>
    </message>
    <message>
        <source>Recipients of HSCT</source>
        <translation>HSCT 受者</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Review article</source>
        <translation>综述文章</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>同义</translation>
    </message>
    <message>
        <source>Several steps in one</source>
        <translation>多步合一</translation>
    </message>
    <message>
        <source>Single arm</source>
        <translation>单臂</translation>
    </message>
    <message>
        <source>Still to be checked</source>
        <translation>有待核对</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Study of a kind not stated</source>
        <translation>类别未说明的研究</translation>
    </message>
    <message>
        <source>Study: {study}</source>
        <translation>研究：{study}</translation>
    </message>
    <message>
        <source>Study: {study} ({systems})</source>
        <translation>研究：{study}（{systems}）</translation>
    </message>
    <message>
        <source>Terms and names</source>
        <translation>术语与名称</translation>
    </message>
    <message>
        <source>The review itself says where it was seen: {systems}</source>
        <translation>综述自己写明了观察对象：{systems}</translation>
    </message>
    <message>
        <source>The sentence carries no reference</source>
        <translation>这一句没有标注文献</translation>
    </message>
    <message>
        <source>What the effect depends on</source>
        <translation>影响疗效的因素</translation>
    </message>
    <message>
        <source>Within the review</source>
        <translation>综述前后不符</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Women with POF</source>
        <translation>POF 女性</translation>
    </message>
    <message>
        <source>[{number}] could not be identified</source>
        <translation>文献 [{number}] 未能查明</translation>
    </message>
    <message>
        <source>[{number}] is confirmed, but what was read of it does not say this</source>
        <translation>文献 [{number}] 已核实，但读到的部分没有这一点</translation>
    </message>
    <message>
        <source>[{number}] is confirmed; a page of it was read</source>
        <translation>文献 [{number}] 已核实，读过论文页面</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>No claim joins {subject} and {chosen}.</source>
        <translation>没有哪条主张把“{subject}”与“{chosen}”连在一起。</translation>
    </message>
    <message>
        <source>No claim joins {subject} and {chosen}. The review names {chosen} here:</source>
        <translation>没有哪条主张把“{subject}”与“{chosen}”连在一起。综述写到“{chosen}”，是在这里：</translation>
    </message>
    <message>
        <source>What the review says is &quot;{effect}&quot;: {statement}</source>
        <translation>综述说的是“{effect}”：{statement}</translation>
    </message>
    <message>
        <source>{subject} and {chosen} are joined, but in another way:</source>
        <translation>“{subject}”与“{chosen}”有联系，但不是这样：</translation>
    </message>
</context>
</TS>
