/**
 * 1,296 short plain English words: one for each throw of four dice. Chosen for Folio; words that sound
 * alike, and words that could hurt, were left out.
 */
export const words: readonly string[] = `
able acid acorn acre actor adapt adult agent agree ahead aim air album alert alive allow alone alpine
also amber amend ample anchor angle ankle answer antler apart apple april arch arena arm armor army
aroma arrow art ash aside ask aspen atlas atom attic audio august author autumn avenue avoid awake award
away axis axle baby back bacon badge bag baker ball bamboo banana band bank banner bar bark barley barn
barrel base basic basin basket bath bay beach bead beam bean beard beauty beaver become bed bee beef
bell belong belt bench bend best better beyond bike bill bind birch bird black blend bless blink block
bloom blouse blue board body boil bold bolt bonus book boot border borrow bottle bottom bounce bow bowl
box boy brain branch brass brave bread break breeze brick bridge brief bright bring broad bronze broom
brown brush bubble bucket bud build bulb bull bundle bus bush busy butter button buzz cabin cable cactus
cage cake call calm camel camera camp can canal candle candy canoe canvas canyon cap cape car carbon
card cargo carpet carrot carry cart carve case castle cat catch cattle cave cedar celery cello cement
center cereal chain chair chalk change charm chart cheese chef cherry chess chest chief child choice
choose chorus cider cinema circle city clay clean clear clerk clever cliff climb clinic cloak clock
close cloth cloud clover club coach coal coast cocoa code coffee coin cold collar color comb comet
common cook cool copper copy coral cord corn corner cotton cough count couple course cousin cover crab
cradle craft crane crayon cream creek crew crisp crop cross crowd crown cube cup curl curve custom cycle
daily dairy daisy dance daring dash date dawn day deal debate decade deck deep delta den depth desert
design desk dew dial diary dice dinner disc dish dive divide dock doctor dog doll domain donkey door
double dove dozen draft dragon drama draw dream dress drift drill drink drive drop drum dry duck dune
dust duty eager eagle ear early earth easel east easy echo edge egg elbow elder elect elm empty engine
enjoy enough enter equal errand even every exact exit expert extra eye fabric face factor falcon fall
family famous fancy farm fast father faucet fence fern ferry fiber fiddle field fig figure film final
finch find finger finish fire firm first fish flag flame flat flavor fleet flint float flock floor flow
fluid flute fly foam focus fog foil fold folk follow food foot forest forget fork form forum fossil fox
frame free fresh friend fringe frog front frost fruit fuel full funny fur future gadget galaxy gallon
game garage garden garlic gate gather gentle giant gift ginger girl give glad glass globe glove glow
glue gold golf good goose grain grand grape graph grass gravel gravy gray great green greet grid grill
grip ground group grove grow guard guess guest guide guitar habit hall hammer hand handle happy harbor
hard harp hat hawk hay hazel head heart heat heavy hedge height helmet help hen herb herd hero heron
hidden high hill hint hobby hockey hold hollow home honest honey hood hook hope horn horse host hotel
house hover human humble humor ice icon idea igloo inch index indigo infant ink inner input insect
inside iris iron island ivory ivy jacket jaguar jam jar jaw jazz jelly jet jewel join joke jolly joy
judge juice july jump june jungle junior just kayak keen keep kettle key kind king kiosk kite kitten
knee knit knock koala label ladder lady lagoon lake lamb lamp land lapel large laser last late laugh
laurel lava lawn layer lazy leader leaf learn leave ledge left leg legend lemon lend lens lesson letter
level lever lid life lift light like lilac lily lime limit linen link lion lip list listen little lizard
load loaf local lock lodge logic long loop lotus loud lounge lovely low loyal lucky lunar lunch lyric
magic magnet maid major make mammal mango manor maple marble march margin market marsh mask mason master
match math matrix may meadow meal mean medal melody melon member memory mental menu merit metal meter
middle milk mill minor mint minute mirror mist mix model modern moment monday money monkey month moon
moral mosaic moss moth mother motor mouse mouth move movie much mud mule muscle museum music mutual myth
nail name napkin narrow nation native nature navy near neat neck needle nephew nest net never new next
nice niece noble noise noodle noon normal north note novel number nurse nut oak oar oasis oat object
ocean offer office often oil old olive once onion open opera optic orange orbit order organ orient other
otter ounce outer oval oven over owl owner oxygen oyster pack paddle page paint palace pale palm panda
panel paper parade parcel parent park parrot part party pass past pasta path patrol pause pave peach
peak peanut pearl pebble pedal pen pencil people pepper period permit person petal phone photo piano
picnic pier pigeon pillow pilot pine pink pipe pitch pizza place plan planet plant plate play plaza
plenty plum plus pocket poem poet point polar pole polish pond pony pool poplar poppy porch port post
pot potato pouch powder praise pretty price pride prince print prism prize proof proper proud prune
public pulse pump pupil puppet pure purple purse puzzle quail quartz queen quest quick quiet quilt quiz
quote rabbit race radar radio radish raft rail rain raise rally ranch range rapid rare raven razor reach
read ready recipe record red reed reef relax relay remind rent repair reply rescue rest result return
rhyme rhythm ribbon rice rich ride ridge ring ripple rise rival river roast robin robot rock rocket roll
roof room rope rotor rough round royal rubber ruby rug ruler rumor run rural rust saddle safe saga salad
salmon salt same sand satin sauce save scale scarf scene school score scout screen season seat second
secret seed select self senior sense series shade shadow shape share sharp sheep shelf shell shield
shine ship shirt shoe shop shore short shovel show shrimp shy side sign signal silk silver simple sing
sister size skate sketch skill skin skirt sky sleep sleeve slice slide slow small smart smile smoke
smooth snack snail snow soap soccer social sofa soft soil solar solid solo song soon sound soup source
south space spark speak spell spice spider spin spiral spoon sport spot spray spring spruce square
squash stable stack staff stage stamp stand star start state statue stay steam stem step stereo stick
still stone stool store storm story stove straw stream street string strong studio style sudden sugar
suit summer summit sunset supper sure surf swamp swan swift swim swing switch symbol syrup system table
tackle talent talk tall tango target taste teach team teapot tempo tennis tent tenth term test text
thank theme theory thick thing think third thorn thread three throne thumb ticket tidy tiger tile timber
time tin tiny tire title toast today token tomato tone tooth topic torch total tour towel tower town toy
track trade trail train travel tray treat tree trend tribe trick trip trophy trout truck true trunk
trust truth tube tulip tuna tunnel turkey turn turtle tutor twelve twenty twin twist type uncle under
unique unit update upper urban useful usual valid valley value van vapor vase vast vault velvet vendor
verb verse vessel vest video view villa vine vinyl violet violin visit visual vital vivid vocal voice
volume vote voyage wagon walk wall walnut waltz want warm wash watch water wave wax way weave week west
whale wheat wheel white wide wife wild willow win wind window wing winter wire wise wish wonder wool
word work world wrap wrist yard year yellow yes yogurt young zebra zero zinc zone
`
  .trim()
  .split(/\s+/);
