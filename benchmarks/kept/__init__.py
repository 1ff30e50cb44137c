"""What keeping judgements saves, beside judging everybody anew."""
