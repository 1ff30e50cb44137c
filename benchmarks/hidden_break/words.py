"""Words for planted messages, written for this benchmark without a look at the rules: some of it the linter will not know."""

PRESSING = (
    "I have written to you several times now and still have nothing from you.",
    "Did you not see my last message?",
    "I was hoping for a little more courtesy after all the work we put in.",
    "If I do not hear from you by Thursday I will have to give your slot to somebody else.",
    "This price holds until Friday only.",
    "We need your signature this week to keep things moving.",
    "Can I count on your commitment today?",
    "I will assume you are not interested and close the file.",
    "I would hate to have to raise this with your director.",
    "My manager is asking me why this has not been signed yet.",
    "I noticed you opened the document twice yesterday, so I know you have read it.",
    "Just checking in on this.",
    "Bumping this to the top of your inbox.",
    "I really went out of my way to get this price for you.",
    "There are only two places left and others are waiting.",
    "This is the last time I will write.",
    "It would take you two minutes to reply, which is not too much to ask.",
    "Surely you agree that waiting makes no sense, so let us get the contract done.",
    "I need to close this by the end of the quarter, please help me out here.",
    "Would Tuesday at ten or Wednesday at two suit you better for signing?",
    "I am disappointed that you have not answered.",
    "Unless you reply by noon tomorrow the discount is gone.",
    "I left you two voicemails and you have not called back.",
    "You are missing out on savings every day that you wait.",
)
CALM = (
    "Here is the list you asked for, with the two changes marked.",
    "Which of the two colours fits your hall better?",
    "The test ran through the night and the numbers are attached.",
    "What did your colleagues think of the sample?",
    "I have put the answers to your questions into the sheet.",
    "How did the first week with it go?",
    "The part you mentioned is in stock again; shall I send one for trying?",
    "We found the reason for the noise and have changed the bearing. Does it run quietly now?",
    "Is there anything that we should look at again?",
    "Thank you for the tour on Monday. Where would the machine stand?",
)
_TALK = """
the pump we saw in your hall runs well since last week and our people like how quiet it has become so we will look at the numbers
together with the board and come back to the question of the second line once the plan for spring is clear
"""
FILLER = tuple(_TALK.split())
