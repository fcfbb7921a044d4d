<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>Cite the program as: pofedu, version {version}, with the address of the place shown.</source>
        <translation>程序的引用格式：pofedu，版本 {version}，并附所示位置的地址。</translation>
    </message>
    <message>
        <source>Cite the review first, then the program.</source>
        <translation>请先引用综述，再引用程序。</translation>
    </message>
    <message>
        <source>For teaching only. It is no basis for decisions about a patient and points to no treatment.</source>
        <translation>仅供教学。不能作为诊疗决策的依据，也不指向任何治疗。</translation>
    </message>
    <message>
        <source>Our wording and drawings: CC BY 4.0. The program: MIT. Font: Noto Sans SC, SIL OFL 1.1. Icons: Lucide, ISC. Qt for Python: LGPL 3. THIRD_PARTY.md lists everything.</source>
        <translation>我们撰写的文字和绘制的图：CC BY 4.0。程序：MIT。字体：Noto Sans SC，SIL OFL 1.1。图标：Lucide，ISC。Qt for Python：LGPL 3。完整清单见 THIRD_PARTY.md。</translation>
    </message>
    <message>
        <source>The review and the papers it cites belong to their authors and publishers. They have neither made nor endorsed pofedu, and none of their sentences stand in it.</source>
        <translation>综述及其引用的论文归各自的作者和出版者所有。他们既未参与制作 pofedu，也未予认可；pofedu 不照录其中的句子。</translation>
    </message>
    <message>
        <source>pofedu teaches, from one published review, how haematopoietic stem cell transplantation damages the ovary and how umbilical-cord mesenchymal stem cells may repair it. Every statement says who says so, how sure it is and where it stops.</source>
        <translation>pofedu 依据一篇已发表的综述，讲解造血干细胞移植如何损伤卵巢，以及脐带间充质干细胞可能如何修复卵巢。每一条主张都交代是谁说的、有多确定、到哪里为止。</translation>
    </message>
    <message>
        <source>pofedu {version}</source>
        <translation>pofedu {version}</translation>
    </message>
</context>
<context>
    <name>Card</name>
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
        <source>Claims that count it</source>
        <translation>以它为依据的主张</translation>
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
        <source>Counted are primary studies that gave something, to treat, to people or animals. {women} of them are in women of whom no transplantation is told.</source>
        <translation>所计为对人或动物给予治疗性干预的原始研究；其中 {women} 项的对象是女性，但都没有提到她们做过移植。</translation>
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
        <source>Not drawn on this map.</source>
        <translation>本图上没有画出。</translation>
    </message>
    <message>
        <source>Not known whether the same</source>
        <translation>是否相同不详</translation>
    </message>
    <message>
        <source>Not said of these women</source>
        <translation>没有提到这些女性做过 HSCT</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Nothing is known but what the review itself says.</source>
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
        <source>Studies in recipients of HSCT: {some} of {whole}</source>
        <translation>HSCT 受者中的研究：{whole} 项中 {some} 项</translation>
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
        <source>printed at this study</source>
        <translation>综述在此标注</translation>
    </message>
    <message>
        <source>read in the paper</source>
        <translation>读自论文</translation>
    </message>
    <message>
        <source>read in what is probably the paper</source>
        <translation>读自很可能就是所引的论文</translation>
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
        <source>{whole} of these {all} are counted: primary studies that gave something, to treat, to people or animals. Not counted, and marked so: studies of injury, of cells in culture, advice, and those whose kind is not stated.</source>
        <translation>这 {all} 项中计入 {whole} 项，即对人或动物给予治疗性干预的原始研究。未计入者均已标明：研究损伤的、只用培养细胞的、属于建议的，以及性质未说明的。</translation>
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
        <source>Close the card</source>
        <translation>关闭卡片</translation>
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
        <source>How sure is this map?</source>
        <translation>本图有多确定？</translation>
    </message>
    <message>
        <source>It is copied with its citation.</source>
        <translation>已连同出处复制。</translation>
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
        <source>Save the map as a picture</source>
        <translation>将图保存为图片</translation>
    </message>
    <message>
        <source>The claim is copied with its citation.</source>
        <translation>主张已连同出处复制。</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>纠错说明</translation>
    </message>
    <message>
        <source>The note is copied.</source>
        <translation>纠错说明已复制。</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>图片未能保存：{reason}</translation>
    </message>
    <message>
        <source>The picture is saved as {name}.</source>
        <translation>图片已保存为 {name}。</translation>
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
        <source>What to know about this map</source>
        <translation>读图须知</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>{gone} of {total} claims hidden.</source>
        <translation>共 {total} 条主张，已隐藏 {gone} 条。</translation>
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
        <source>By its sound in pinyin</source>
        <translation>按拼音找到</translation>
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
    <name>Keys</name>
    <message>
        <source>About this map, and all lists</source>
        <translation>关于本图，以及各种列表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the map; again, close the card</source>
        <translation>回到机制图；再按一次关闭卡片</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
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
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>From link to link</source>
        <translation>在链接之间移动</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to an address</source>
        <translation>前往地址</translation>
    </message>
    <message>
        <source>In a card</source>
        <translation>卡片中</translation>
    </message>
    <message>
        <source>Into the card</source>
        <translation>进入卡片</translation>
    </message>
    <message>
        <source>Keys</source>
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
        <source>Next language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
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
        <source>On a diagram</source>
        <translation>机制图上</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一部分</translation>
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
        <source>Text at 100 %</source>
        <translation>文字恢复 100 %</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>转到窗口的上一部分</translation>
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
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All hits in the search page</source>
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
        <source>Up and Down choose, Enter opens, Esc closes.</source>
        <translation>↑↓ 选择，回车打开，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Only a diagram can be drawn; there are: {known}</source>
        <translation>只能绘制机制图；现有：{known}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found. Enter opens the chosen one.</source>
        <translation>
            <numerusform>找到 %n 条。按回车打开选中的一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Entities, terms, claims, studies, passages, references, discrepancies and diagrams, in Chinese or English: names, abbreviations, older names, the first letters of pinyin, the number of a passage. Several words find what holds them all.</source>
        <translation>实体、术语、主张、研究、出处、文献、出入和机制图都能找，中文英文均可：名称、缩写、旧称、拼音首字母、出处编号。输入几个词，找到的是同时含有它们的内容。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message numerus="yes">
        <source>More than can be listed; these are the first %n. Say more, or choose a kind.</source>
        <translation>
            <numerusform>结果太多，这里列出前 %n 条。可以多输几个字，或选一个类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be searched</source>
        <translation>无法查找</translation>
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
        <source>The index of the content is damaged. Get a fresh copy of pofedu, or build the content again with dev.py setup. What was found: {reason}</source>
        <translation>内容的索引已损坏。请重新获取一份 pofedu，或用 dev.py setup 重新编译内容。具体情况：{reason}</translation>
    </message>
    <message>
        <source>The search has no part of that name.</source>
        <translation>查找页里没有这个部分。</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, a space between two ideas, the abbreviation, or the other language. Words are found from their beginning.</source>
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
        <source>How it looks and reads</source>
        <translation>外观与阅读</translation>
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
        <source>Less</source>
        <translation>减少</translation>
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
        <source>Projector has the strongest contrast and larger text.</source>
        <translation>投影主题对比度最高，文字也更大。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
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
        <source>Where they are off, the same keys work with Ctrl.</source>
        <translation>关闭后，对应的 Ctrl 组合键照常可用。</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>权利归属</translation>
    </message>
</context>
<context>
    <name>Window</name>
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
        <source>No log can be kept in {folder}.</source>
        <translation>无法在 {folder} 中写入日志。</translation>
    </message>
    <message>
        <source>No note can be made on this card; on a claim, study or discrepancy one can be made.</source>
        <translation>这张卡片不能报错；主张、研究和出入的卡片可以</translation>
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
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size {percent}</source>
        <translation>文字大小 {percent}</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>The content could not be opened, so there is nothing to show here. Get a fresh copy of pofedu, or build the content again with dev.py setup; the details say which file is at fault.</source>
        <translation>内容包无法打开，因此这里什么也显示不了。请重新获取 pofedu，或用 dev.py setup 重新生成内容包；详情中写明了是哪个文件出错。</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>详情已复制。</translation>
    </message>
    <message>
        <source>The screen is black; B, Esc or a click bring it back.</source>
        <translation>屏幕已变黑；按 B、Esc 或单击即可恢复。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no room called &quot;{name}&quot;.</source>
        <translation>没有名为“{name}”的页面。</translation>
    </message>
    <message>
        <source>There is nothing at this address: {reason}</source>
        <translation>这个地址没有内容：{reason}</translation>
    </message>
    <message>
        <source>This card cannot be copied; a claim, study or discrepancy can be.</source>
        <translation>这张卡片不能复制；主张、研究和出入的卡片可以</translation>
    </message>
    <message>
        <source>This is not an address. One looks like this: {example}</source>
        <translation>这不是有效的地址。正确的写法例如：{example}</translation>
    </message>
    <message>
        <source>This page ran into a fault and was closed. Everything else goes on; going to the page again opens it anew. If it happens twice, the details help to mend it.</source>
        <translation>本页出错，已关闭。其余部分照常可用；再次进入本页会重新打开。若再次出错，可凭详情排查。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>Paper probably identified</source>
        <translation>论文很可能已查明</translation>
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
        <source>Probable</source>
        <translation>很可能</translation>
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
    <message>
        <source>[{number}] is probably identified</source>
        <translation>文献 [{number}] 很可能已查明</translation>
    </message>
</context>
</TS>
