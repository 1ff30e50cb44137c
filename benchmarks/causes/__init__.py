"""How rightly causes are read from what people write, and the training of the scorer that reads them."""
