"""The words of the practice as frozen types. Standard library only; nothing here reads, decides or stores."""
