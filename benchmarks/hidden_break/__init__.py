"""Planted breaks: does the program find them, and does it leave untouched threads alone?"""
